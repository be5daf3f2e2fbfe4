import { deriveContact } from './contact-data';

const PERSON = { kind: 'person' as const, lastName: 'Malá', emails: [], phones: [] };

describe('the website of a contact', () => {
  it.each([
    ['example.test', 'https://example.test'],
    ['example.test:8080/shop', 'https://example.test:8080/shop'],
    ['http://example.test/a?b=c', 'http://example.test/a?b=c'],
    ['', null],
    [null, null],
  ])('%j is stored as %j', (website, stored) => {
    expect(deriveContact(PERSON, { website }).data.website).toBe(stored);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.test', 'https://', 'a b c', 1, {}])('%j is refused', (website) => {
    expect(() => deriveContact(PERSON, { website })).toThrow('website');
  });

  it('stays where nothing is said of it', () => {
    expect(deriveContact(PERSON, { lastName: 'Velká' }).data).not.toHaveProperty('website');
  });
});
