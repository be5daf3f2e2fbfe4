import { isGroup, type Operator, type Rule, type RuleGroup } from '../../../../../shared/conditions';
import { listOf } from '../../../../../shared/operators';
import type { TextId } from '../../../components/use-text';
import { toldTime } from '../../../conditions/relative-time';
import type { Subject } from '../../../conditions/subject';

/** How values are written for the reader. */
export interface Words {
  text: (id: TextId, values?: Record<string, string | number>) => string;
  /** Such as "7 days ago", "in 2 hours" */
  relative: (amount: number, unit: 'minute' | 'hour' | 'day' | 'week') => string;
  /** A moment, or, without a zone, a day of the calendar (ISO 8601) */
  moment: (iso: string) => string;
  day: (iso: string) => string;
  number: (value: number) => string;
}

/** With more values than these, a chip tells how many others there are. */
const MOST_VALUES = 3;

const UNITS = { m: 'minute', h: 'hour', d: 'day', w: 'week' } as const;
const SIGNS: Partial<Record<Operator, string>> = { '<': '<', '<=': '≤', '>': '>', '>=': '≥' };
const TIMES = {
  '<': 'filter.before',
  '<=': 'filter.until',
  '>': 'filter.after',
  '>=': 'filter.from',
} as const satisfies Partial<Record<Operator, TextId>>;
const TEXTS = {
  contains: 'filter.contains',
  doesNotContain: 'filter.contains-not',
  beginsWith: 'filter.begins',
  endsWith: 'filter.ends',
} as const satisfies Partial<Record<Operator, TextId>>;

/** A filter or a part of it as a person would say it, such as `Status: New, Working`. */
export function inWords(node: Rule | RuleGroup, subjects: readonly Subject[], words: Words): string {
  if (!isGroup(node)) {
    const subject = subjects.find(({ field }) => field === node.field);
    return `${subject?.name ?? node.field}: ${valueInWords(node, subject, words)}`;
  }
  const parts = node.rules.map((one) => (isGroup(one) ? `(${inWords(one, subjects, words)})` : inWords(one, subjects, words)));
  const joined = parts.join(` ${words.text(node.combinator === 'and' ? 'filter.and' : 'filter.or')} `);
  return node.not ? words.text('filter.not-group', { value: joined }) : joined;
}

/** What a rule compares with, and how. */
function valueInWords({ operator, value }: Rule, subject: Subject | undefined, words: Words): string {
  const one = (single: unknown) => oneInWords(single, subject, words);
  const all = listOf(value);
  const shown = all.slice(0, MOST_VALUES).map(one).join(', ');
  const several = all.length > MOST_VALUES ? words.text('filter.others', { value: shown, count: all.length - MOST_VALUES }) : shown;
  switch (operator) {
    case 'null':
      return words.text('filter.none');
    case 'notNull':
      return words.text('filter.any');
    case '=':
      return one(value);
    case 'in':
      return several;
    case '!=':
      return words.text('filter.not', { value: one(value) });
    case 'notIn':
      return words.text('filter.not', { value: several });
    case 'between':
      return all.map(one).join(' – ');
    case 'contains':
    case 'doesNotContain':
    case 'beginsWith':
    case 'endsWith':
      return words.text(TEXTS[operator], { value: one(value) });
    case '<':
    case '<=':
    case '>':
    case '>=':
      return isTime(subject) ? words.text(TIMES[operator], { value: one(value) }) : `${SIGNS[operator]} ${one(value)}`;
  }
}

function oneInWords(value: unknown, subject: Subject | undefined, words: Words): string {
  if (subject?.kind === 'yes-no') return words.text(String(value) === 'true' ? 'value.yes' : 'value.no');
  const choice = subject?.choices?.find((one) => one.value === String(value));
  if (choice) return choice.name;
  if (typeof value === 'number') return words.number(value);
  const written = String(value ?? '');
  if (!isTime(subject)) return written;
  const told = toldTime(written);
  switch (told.kind) {
    case 'now':
      return words.text('filter.now');
    case 'moment':
      return subject?.kind === 'date' ? words.day(told.moment) : words.moment(told.moment);
    default:
      return words.relative(told.kind === 'ago' ? -told.amount : told.amount, UNITS[told.unit]);
  }
}

function isTime(subject: Subject | undefined): boolean {
  return subject?.kind === 'date' || subject?.kind === 'date-time';
}
