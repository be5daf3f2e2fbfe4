import { normaliseEmail, normalisePhone } from '../contacts/addresses';
import { generateContacts } from './generate-contacts';

const NOW = new Date('2026-03-04T10:00:00Z');
const contacts = generateContacts('test', 2_000, NOW);

describe('generateContacts', () => {
  it('makes the same contacts of the same seed, others of another', () => {
    expect(generateContacts('test', 2_000, NOW)).toEqual(contacts);
    expect(generateContacts('other', 2_000, NOW)).not.toEqual(contacts);
  });

  it('gives nobody an address of somebody else', () => {
    for (const addresses of [contacts.flatMap(({ emails }) => emails), contacts.flatMap(({ phones }) => phones)]) {
      expect(new Set(addresses).size).toBe(addresses.length);
    }
  });

  it('uses only addresses at which nobody can be reached, in the form they are stored in', () => {
    for (const { emails, phones } of contacts) {
      for (const email of emails) {
        expect(email).toMatch(/@([a-z0-9-]+[.])*(example[.](com|org)|[a-z]+[.]test)$/);
        expect(normaliseEmail(email)).toBe(email);
      }
      for (const phone of phones) {
        expect(phone).toMatch(/^\+(420999|4899|7555|447700900|442079460|4930231|4969900|4940669|4989999)/);
        expect(normalisePhone(phone)).toBe(phone);
      }
    }
  });

  it('names everybody, and gives everybody a way to be reached', () => {
    for (const contact of contacts) {
      expect(contact.displayName).toBe(contact.companyName ?? `${contact.firstName} ${contact.lastName}`);
      expect(contact.emails.length + contact.phones.length).toBeGreaterThan(0);
    }
  });

  it('has persons and companies of every language', () => {
    const kinds = new Set(contacts.map(({ kind, language }) => `${kind} ${language}`));
    expect(kinds.size).toBe(2 * 5);
  });
});
