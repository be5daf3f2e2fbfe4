import type { NewContact } from '../contacts/contact-store';
import { displayName } from '../contacts/display-name';
import { fictionalPhone } from './fictional-phone';
import { latinLetters } from './latin-letters';
import { NAMES } from './names';
import { createRandom, type Random } from './random';
import type { DemoLanguage } from './texts/demo-texts';

export interface DemoContact extends NewContact {
  documentId: string;
  language: DemoLanguage;
  createdAt: Date;
}

const DAY = 24 * 60 * 60_000;

const LANGUAGES: [DemoLanguage, number][] = [
  ['cs', 45],
  ['pl', 20],
  ['en', 13],
  ['ru', 12],
  ['de', 10],
];
// Kept for examples by RFC 2606: no mail can ever reach anybody there.
const PRIVATE_DOMAINS = ['example.com', 'example.org', 'mail.example.com', 'post.example.org', 'home.test'];
const MAILBOXES: Record<DemoLanguage, string[]> = {
  cs: ['objednavky', 'info', 'sklad'],
  pl: ['biuro', 'zamowienia', 'info'],
  ru: ['info', 'zakaz', 'office'],
  en: ['info', 'orders', 'office'],
  de: ['info', 'einkauf', 'buero'],
};

/**
 * Contacts that knew us before the history begins. No two share an address.
 *
 * @param count how many
 * @param now they came between four and twenty-eight months before it
 */
export function generateContacts(seed: string, count: number, now: Date): DemoContact[] {
  const random = createRandom(`${seed}:contacts`);
  const taken = new Map<string, number>();
  const phones: Partial<Record<DemoLanguage, number>> = {};
  return Array.from({ length: count }, () => {
    const language = random.weighted(LANGUAGES);
    const name = random.chance(0.22) ? companyName(random, language) : personName(random, language);
    // Some people only ever telephone.
    const emails = random.chance(0.92) ? [unusedEmail(emailOf(random, language, name), taken)] : [];
    const phone = emails.length === 0 || random.chance(0.6) ? fictionalPhone(language, phones[language] ?? 0) : null;
    if (phone) phones[language] = (phones[language] ?? 0) + 1;
    return {
      ...name,
      documentId: random.id(),
      displayName: displayName(name, emails[0] ?? phone ?? ''),
      language,
      emails,
      phones: phone ? [phone] : [],
      createdAt: new Date(now.getTime() - random.between(120 * DAY, 850 * DAY)),
    };
  });
}

type Name = Pick<NewContact, 'kind' | 'firstName' | 'lastName' | 'companyName'>;

function personName(random: Random, language: DemoLanguage): Name {
  const { first, last } = NAMES[language][random.chance(0.5) ? 'male' : 'female'];
  return { kind: 'person', firstName: random.pick(first), lastName: random.pick(last), companyName: null };
}

function companyName(random: Random, language: DemoLanguage): Name {
  const { trades, male, legalForms } = NAMES[language];
  return {
    kind: 'company',
    firstName: null,
    lastName: null,
    companyName: `${random.pick(trades)} ${random.pick(male.last)} ${random.pick(legalForms)}`,
  };
}

function emailOf(random: Random, language: DemoLanguage, { firstName, lastName, companyName }: Name): { local: string; domain: string } {
  if (companyName) return { local: random.pick(MAILBOXES[language]), domain: `${latinLetters(companyName)}.example.com` };
  return { local: `${latinLetters(firstName ?? '')}.${latinLetters(lastName ?? '')}`, domain: random.pick(PRIVATE_DOMAINS) };
}

/** Namesakes get a number, as they do everywhere. */
function unusedEmail({ local, domain }: { local: string; domain: string }, taken: Map<string, number>): string {
  const email = `${local}@${domain}`;
  const times = (taken.get(email) ?? 0) + 1;
  taken.set(email, times);
  return times === 1 ? email : `${local}${times}@${domain}`;
}
