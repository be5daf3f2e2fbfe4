/** Languages that people of the demonstration write in. */
export type DemoLanguage = 'cs' | 'pl' | 'ru' | 'en' | 'de';

/** What cases are about; the slugs of the starter categories. */
export const TOPICS = ['general', 'orders', 'complaints', 'technical', 'logistics'] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * One matter from its beginning to its end. Texts may have the placeholders `{order}`, `{product}`, `{date}`,
 * `{amount}` and `{plate}`, which mean the same in all texts of a case.
 */
export interface Scenario {
  subjects: string[];
  message: string;
  /** What we need to know before we can go on, and what the client answers. */
  question: string;
  answer: string;
  resolution: string;
}

/** Everything said in one language. Each list has texts of the same meaning. */
export interface DemoTexts {
  /** How dates and amounts are written: BCP 47, ISO 4217. */
  locale: string;
  currency: string;
  hello: string;
  regards: string;
  products: string[];
  scenarios: Record<Topic, Scenario[]>;
  /** The client asks how it is going; they thank; they come back after the case was closed. */
  chasers: string[];
  thanks: string[];
  comebacks: string[];
  /** We tell that it takes longer; we answer somebody who came back. */
  holdOns: string[];
  amends: string[];
  /** For colleagues only. */
  notes: string[];
  /** For colleagues only, of a client who has no e-mail address. */
  phoned: string[];
}
