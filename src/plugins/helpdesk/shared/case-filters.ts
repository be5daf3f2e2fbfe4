import type { Operator } from './conditions';
import type { FieldKind } from './form-fields';

/** How the values of what a list can be filtered by read. */
export type FilterKind = 'text' | 'choice' | 'person' | 'number' | 'time' | 'date' | 'yes-no';

/**
 * What a list of cases can be filtered by (R128) beside `answers.<form>.<field>` of listable fields. Choices are named
 * as conditions of guards name them: campaigns, categories and tags by slug, statuses and teams by key. A person is
 * the database id of an admin user, or `me`, whoever reads; nobody is `null`. `team` is one that the owner is in.
 */
export const CASE_FILTERS = {
  number: 'text',
  subject: 'text',
  contact: 'text',
  'contact.email': 'text',
  campaign: 'choice',
  category: 'choice',
  status: 'choice',
  statusKind: 'choice',
  phase: 'choice',
  owner: 'person',
  team: 'choice',
  tags: 'choice',
  priority: 'number',
  source: 'choice',
  createdAt: 'time',
  updatedAt: 'time',
  closedAt: 'time',
  deadlineAt: 'time',
  callbackAt: 'time',
  firstRespondedAt: 'time',
} as const satisfies Record<string, FilterKind>;
export type CaseFilterField = keyof typeof CASE_FILTERS;

const EQUALITY = ['=', '!=', 'in', 'notIn', 'null', 'notNull'] as const;
const ORDER = ['<', '<=', '>', '>=', 'between'] as const;

/** Which operators each kind has; `between` takes two values, `in` and `notIn` a list, `null` and `notNull` none. */
export const FILTER_OPERATORS: Record<FilterKind, readonly Operator[]> = {
  text: [...EQUALITY, 'contains', 'doesNotContain', 'beginsWith', 'endsWith'],
  choice: EQUALITY,
  person: EQUALITY,
  number: [...EQUALITY, ...ORDER],
  time: [...ORDER, 'null', 'notNull'],
  date: ['=', '!=', ...ORDER, 'null', 'notNull'],
  'yes-no': ['=', '!=', 'null', 'notNull'],
};

/** How answers of a kind are filtered; kinds without an entry can be no column of a list either. */
export const FILTER_KIND_OF_FIELD: Partial<Record<FieldKind, FilterKind>> = {
  'short-text': 'text',
  'long-text': 'text',
  email: 'text',
  phone: 'text',
  url: 'text',
  number: 'number',
  money: 'number',
  date: 'date',
  'date-time': 'time',
  'yes-no': 'yes-no',
  'single-choice': 'choice',
  'multiple-choice': 'choice',
};

/** Times may be told from now: `now`, `now-7d`, `now+90m`; in minutes, hours, days or weeks. */
export const RELATIVE_TIME = /^now(?:([+-])(\d{1,5})([mhdw]))?$/;
const MINUTES = { m: 1, h: 60, d: 24 * 60, w: 7 * 24 * 60 };

/** The moment that a relative time means; null for any other text. */
export function momentFromNow(text: string, now: Date): Date | null {
  const match = RELATIVE_TIME.exec(text);
  if (!match) return null;
  const [, sign, amount = '0', unit = 'm'] = match;
  const minutes = Number(amount) * MINUTES[unit as keyof typeof MINUTES];
  return new Date(now.getTime() + (sign === '-' ? -minutes : minutes) * 60_000);
}
