import type { Source } from '../../shared/sources';
import type { DemoContact } from './generate-contacts';
import { isOfficeOpen } from './office-hours';
import { createRandom, type Random } from './random';
import { TOPICS, type Topic } from './texts/demo-texts';

/** How one case begins. */
export interface Opening {
  /** From 0, oldest first. */
  index: number;
  documentId: string;
  at: Date;
  contact: DemoContact;
  source: Source;
  topic: Topic;
}

const DAY = 24 * 60 * 60_000;
const HOUR = 60 * 60_000;
const HISTORY_DAYS = 90;

const HOURS: [number, number][] = [
  [5, 2],
  [6, 6],
  [7, 10],
  [8, 12],
  [9, 12],
  [10, 9],
  [11, 9],
  [12, 10],
  [13, 9],
  [14, 7],
  [15, 5],
  [16, 4],
  [17, 5],
  [18, 6],
  [19, 4],
  [20, 1],
];
const TOPIC_WEIGHTS: Record<Topic, number> = { general: 18, orders: 26, complaints: 20, technical: 21, logistics: 15 };
const SOURCES: [Source, number][] = [
  ['web', 58],
  ['email', 30],
  ['incoming-call', 8],
  ['outgoing-campaign', 4],
];

/**
 * The cases of the last 90 days, oldest first: most on workdays and by day, a few clients more often than all others.
 *
 * @param contacts at least one
 */
export function generateOpenings(seed: string, count: number, contacts: readonly DemoContact[], now: Date): Opening[] {
  const random = createRandom(`${seed}:openings`);
  const openings = Array.from({ length: count }, () => {
    const contact = frequentContact(random, contacts);
    // Whoever has no e-mail address telephones.
    const source = contact.emails.length > 0 ? random.weighted(SOURCES) : 'incoming-call';
    return {
      documentId: random.id(),
      at: openedAt(random, now, source === 'web' || source === 'email' ? () => true : isOfficeOpen),
      contact,
      source,
      topic: random.weighted(TOPICS.map((topic) => [topic, TOPIC_WEIGHTS[topic]] as const)),
    };
  });
  return openings.sort((a, b) => a.at.getTime() - b.at.getTime()).map((opening, index) => ({ ...opening, index }));
}

function frequentContact(random: Random, contacts: readonly DemoContact[]): DemoContact {
  const contact = contacts[Math.floor(random.next() ** 1.7 * contacts.length)];
  if (!contact) throw new Error('A case needs a contact');
  return contact;
}

function openedAt(random: Random, now: Date, fits: (at: Date) => boolean): Date {
  const today = Math.floor(now.getTime() / DAY) * DAY;
  for (;;) {
    const day = today - random.between(0, HISTORY_DAYS) * DAY;
    const weekday = new Date(day).getUTCDay();
    if ((weekday === 0 || weekday === 6) && random.chance(0.75)) continue;
    const at = new Date(day + random.weighted(HOURS) * HOUR + random.between(0, HOUR - 1));
    if (at < now && at.getTime() >= now.getTime() - HISTORY_DAYS * DAY && fits(at)) return at;
  }
}
