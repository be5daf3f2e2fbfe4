import type { Opening } from './generate-openings';
import type { Random } from './random';
import type { DemoTexts, Scenario } from './texts/demo-texts';
import { TEXTS } from './texts/texts';

/** Everything that is said in one case, in the client's language. */
export interface Conversation {
  subject: string;
  /** Number plate, where the case is about a vehicle. */
  plate: string | null;
  /** What the client writes first. */
  message: string;
  question: string;
  answer: string;
  resolution: string;
  /** One of the texts that fit every case. */
  line(which: 'chasers' | 'thanks' | 'comebacks' | 'holdOns' | 'amends' | 'notes' | 'phoned'): string;
  /** A text as a letter of the client, or of a colleague, who is known to clients by the first name only. */
  fromClient(text: string): string;
  fromUs(text: string, firstName: string): string;
}

const DAY = 24 * 60 * 60_000;

/** Picks a matter of the opening's topic and fills in its details, which are the same wherever they are mentioned. */
export function createConversation(random: Random, { at, contact, topic }: Opening): Conversation {
  const texts = TEXTS[contact.language];
  const scenario = random.pick(texts.scenarios[topic]);
  const details = detailsOf(random, texts, at);
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (placeholder, name: string) => details[name] ?? placeholder);
  return {
    subject: fill(random.pick(scenario.subjects)),
    plate: mentions(scenario, '{plate}') ? (details.plate ?? null) : null,
    message: fill(scenario.message),
    question: fill(scenario.question),
    answer: fill(scenario.answer),
    resolution: fill(scenario.resolution),
    line: (which) => random.pick(texts[which]),
    fromClient: (text) => `${texts.hello}\n\n${text}\n\n${contact.displayName}`,
    fromUs: (text, firstName) => `${texts.hello}\n\n${text}\n\n${texts.regards}\n${firstName}`,
  };
}

function detailsOf(random: Random, { locale, currency, products }: DemoTexts, at: Date): Record<string, string> {
  const date = new Date(at.getTime() + random.between(3, 8) * DAY);
  return {
    order: String(random.between(2_400_000, 2_699_999)),
    product: random.pick(products),
    date: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(date),
    amount: new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(random.between(89, 2_490) * 10),
    plate: `${random.between(1, 9)}${random.pick(['A', 'B', 'E', 'H', 'K', 'T'])}${random.between(1, 9)} ${random.between(1000, 9999)}`,
  };
}

function mentions(scenario: Scenario, placeholder: string): boolean {
  return scenario.message.includes(placeholder);
}
