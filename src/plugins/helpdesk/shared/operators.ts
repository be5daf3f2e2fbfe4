import type { Operator } from './conditions';

/** Whether a value stands in a relation to what a rule compares it with. */
type Compare = (actual: unknown, expected: unknown) => boolean;

/** What each operator means. A comparison with something that is not there is never met, but for those about absence. */
export const COMPARE: Record<Operator, Compare> = {
  '=': (actual, expected) => some(actual, (value) => equal(value, expected)),
  '!=': (actual, expected) => !some(actual, (value) => equal(value, expected)),
  '<': (actual, expected) => ordered(actual, expected, (order) => order < 0),
  '<=': (actual, expected) => ordered(actual, expected, (order) => order <= 0),
  '>': (actual, expected) => ordered(actual, expected, (order) => order > 0),
  '>=': (actual, expected) => ordered(actual, expected, (order) => order >= 0),
  contains: (actual, expected) => some(actual, (value) => fold(value).includes(fold(expected))),
  doesNotContain: (actual, expected) => !some(actual, (value) => fold(value).includes(fold(expected))),
  beginsWith: (actual, expected) => some(actual, (value) => fold(value).startsWith(fold(expected))),
  endsWith: (actual, expected) => some(actual, (value) => fold(value).endsWith(fold(expected))),
  in: (actual, expected) => listOf(expected).some((one) => some(actual, (value) => equal(value, one))),
  notIn: (actual, expected) => !listOf(expected).some((one) => some(actual, (value) => equal(value, one))),
  null: (actual) => isAbsent(actual),
  notNull: (actual) => !isAbsent(actual),
  between: (actual, expected) => {
    const [from, to] = listOf(expected);
    return ordered(actual, from, (order) => order >= 0) && ordered(actual, to, (order) => order <= 0);
  },
};

export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A field of several values, such as tags or a multiple choice, meets a rule when one of them does. */
function some(actual: unknown, test: (value: unknown) => boolean): boolean {
  return Array.isArray(actual) ? actual.some(test) : !isAbsent(actual) && test(actual);
}

/** The react-querybuilder format also writes lists as text with commas. */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return value.split(',').map((part) => part.trim());
  return isAbsent(value) ? [] : [value];
}

/** Texts are compared without regard to case, as people write them. */
function fold(value: unknown): string {
  return String(value ?? '').toLowerCase();
}

function equal(actual: unknown, expected: unknown): boolean {
  if (typeof actual === 'boolean' || typeof expected === 'boolean') return String(actual) === String(expected);
  if (typeof actual === 'number' || typeof expected === 'number')
    return isNumeric(actual) && isNumeric(expected) && Number(actual) === Number(expected);
  return fold(actual) === fold(expected);
}

function isNumeric(value: unknown): boolean {
  return typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
}

/** Numbers by size; everything else, dates in ISO 8601 among them, as text. What is absent has no order. */
function ordered(actual: unknown, expected: unknown, test: (order: number) => boolean): boolean {
  if (isAbsent(actual) || isAbsent(expected) || Array.isArray(actual)) return false;
  if (isNumeric(actual) && isNumeric(expected)) return test(Number(actual) - Number(expected));
  if (typeof actual === 'number' || typeof expected === 'number') return false;
  const [left, right] = [fold(actual), fold(expected)];
  return test(left < right ? -1 : left > right ? 1 : 0);
}
