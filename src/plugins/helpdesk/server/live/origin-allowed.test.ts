import { isOriginAllowed } from './origin-allowed';

const known = ['https://desk.example.com', ''];

test.each([
  ['the address asked for', 'https://desk.example.com', 'desk.example.com', true],
  ['with a port', 'http://localhost:1337', 'localhost:1337', true],
  ['the public address, behind a proxy that changes the host', 'https://desk.example.com', 'app:1337', true],
  ['no browser', undefined, 'desk.example.com', true],
  ['a page of somebody else', 'https://evil.example', 'desk.example.com', false],
  ['another port', 'http://localhost:8080', 'localhost:1337', false],
  ['the public address over plain http', 'http://desk.example.com', 'app:1337', false],
  ['a sandboxed frame', 'null', 'desk.example.com', false],
  ['no address at all', '', '', false],
])('%s', (_who, origin, host, expected) => {
  expect(isOriginAllowed({ origin, host, known })).toBe(expected);
});
