import fc from 'fast-check';
import { fillUrl, isUrlTemplate, placeholdersOf } from './button-url';

const TEMPLATE = 'https://example.com/cars/{answers.plate}?case={case.number}';

describe('the address of a button', () => {
  it('has its placeholders filled in, each value encoded', () => {
    expect(placeholdersOf(TEMPLATE)).toEqual(['answers.plate', 'case.number']);
    expect(fillUrl(TEMPLATE, { number: 'SUP-000001', answers: { plate: '1AB/2&3 ?#' } })).toBe(
      'https://example.com/cars/1AB%2F2%263%20%3F%23?case=SUP-000001',
    );
    expect(fillUrl(TEMPLATE, { number: '', answers: {} })).toBe('https://example.com/cars/?case=');
    expect(fillUrl('https://example.com/?a={answers.a}', { number: '', answers: { a: ['x', 'y'] } })).toBe('https://example.com/?a=x%2Cy');
  });

  it.each(['..', '.', '%2e'])('is none where a value is %s', (value) => {
    expect(fillUrl('https://example.com/a/{answers.x}/b', { number: '', answers: { x: value } })).toBe(
      value === '%2e' ? 'https://example.com/a/%252e/b' : null,
    );
  });

  it.each([
    [TEMPLATE, true],
    ['https://example.com', true],
    ['https://example.com:8443/x#{answers.a}', true],
    ['http://example.com', false],
    ['javascript:alert(1)', false],
    ['https://{answers.host}/', false],
    ['https://example.com{answers.a}', false],
    ['https://example.com:{answers.a}/', false],
    ['https://user@example.com/', false],
    ['https://example.com\\@evil.test/', false],
    ['https://example.com/../{answers.a}', false],
    ['https://example.com/{answers.a', false],
    ['https://example.com/a b', false],
    ['https://', false],
  ])('%s may be published: %s', (template, expected) => expect(isUrlTemplate(template)).toBe(expected));

  it('leads to the same host and the same folder whatever is answered', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('..', '@', '\\', '//evil.test', '\uD800')),
        (value) => {
          const filled = fillUrl(TEMPLATE, { number: value, answers: { plate: value } });
          if (filled === null) return;
          const url = new URL(filled);
          expect(url.host).toBe('example.com');
          expect(url.pathname.split('/').slice(0, 2)).toEqual(['', 'cars']);
          expect(url.pathname.split('/')).toHaveLength(3);
          expect([...url.searchParams.keys()]).toEqual(['case']);
        },
      ),
    );
  });
});
