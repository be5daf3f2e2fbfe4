import { readNote, readReply } from './message-input';

const reply = (overrides: object = {}) => readReply({ channel: 'email', to: ['jana@example.test'], text: 'Hello', ...overrides });
const inputOf = (overrides: object) => {
  const read = reply(overrides);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.input;
};
const badPaths = (read: ReturnType<typeof readReply | typeof readNote>) => (read.ok ? [] : read.errors.map(({ path }) => path.join('.')));

describe('a reply', () => {
  it('has addresses in the form they are compared in, each once', () => {
    const { to, cc } = inputOf({ to: [' Jana@Example.TEST ', 'jana@example.test'], cc: ['jana@example.test', 'petr@example.test'] });
    expect([to, cc]).toEqual([['jana@example.test'], ['petr@example.test']]);
  });

  it.each(['x', 'a@b', 'jana@example.test, eve@example.test', 'jana@example.test\r\nBcc: eve@example.test', '"a b"@example.test'])(
    'is not sent to %j',
    (address) => {
      expect(badPaths(reply({ to: [address] }))).toEqual(['to.0']);
      expect(badPaths(reply({ cc: [address] }))).toEqual(['cc.0']);
    },
  );

  it('has a subject of one line, whatever was pasted into it', () => {
    expect(inputOf({ subject: ' Gate\r\nBcc: eve@example.test\u0000 \t open ' }).subject).toBe('Gate Bcc: eve@example.test open');
  });

  it('names every bad field at once', () => {
    const read = reply({ channel: 'pigeon', to: [], text: 5, attachments: ['../etc'], bcc: ['eve@example.test'] });
    expect(badPaths(read).sort()).toEqual(['attachments.0', 'bcc', 'channel', 'text', 'to']);
  });

  it('needs words or a file', () => {
    expect(badPaths(reply({ text: ' \n ' }))).toEqual(['text']);
    expect(badPaths(reply({ text: '', attachments: ['a'.repeat(24)] }))).toEqual([]);
  });
});

it('a note mentions each colleague once', () => {
  expect(readNote({ text: 'Look', mentions: [3, 3, 4] })).toMatchObject({ ok: true, input: { mentions: [3, 4] } });
  expect(badPaths(readNote({ text: 'Look', mentions: ['3'], to: ['jana@example.test'] }))).toEqual(['mentions.0', 'to']);
});
