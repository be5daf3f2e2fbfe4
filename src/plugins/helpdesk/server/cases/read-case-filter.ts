import { CASE_FILTERS, FILTER_OPERATORS, momentFromNow, type FilterKind } from '../../shared/case-filters';
import { OPERATORS, type Operator, type Rule, type RuleGroup } from '../../shared/conditions';
import { listOf } from '../../shared/operators';
import type { ListableField } from '../forms/listable-fields';
import { isDatabaseId } from '../platform/database-id';
import type { FieldError } from '../platform/errors';

/** Groups within groups, and rules of all of them together. */
export const FILTER_LIMITS = { depth: 5, rules: 50, values: 100, text: 500 } as const;

/** Who reads the list and when; what `me` and `now` mean. */
export interface FilterReader {
  userId: number | null;
  now: Date;
  /** Answers that can be filtered by. */
  answers: ListableField[];
}

export type FilterReading = { ok: true; filter: RuleGroup } | { ok: false; errors: FieldError[] };

/**
 * Reads the filter of a list of cases (R128). Values come out as the database compares them: ids for `me`, moments for
 * times from now.
 *
 * @param value of JSON; @param path where it stands in the request
 * @returns every place where something is wrong, or the condition
 */
export function readCaseFilter(value: unknown, path: string[], reader: FilterReader): FilterReading {
  const errors: FieldError[] = [];
  let rules = 0;

  const refuse = (at: string[], message: string): null => {
    errors.push({ path: at, message });
    return null;
  };

  function readGroup(group: Record<string, unknown>, at: string[], depth: number): RuleGroup | null {
    const { combinator, not = false, rules: nodes } = group;
    if (depth > FILTER_LIMITS.depth) return refuse(at, `may nest ${FILTER_LIMITS.depth} groups deep at the most`);
    if (combinator !== 'and' && combinator !== 'or') refuse([...at, 'combinator'], 'must be "and" or "or"');
    if (typeof not !== 'boolean') refuse([...at, 'not'], 'must be true or false');
    if (!Array.isArray(nodes)) return refuse([...at, 'rules'], 'must be a list');
    if (nodes.length > FILTER_LIMITS.rules) return refuse([...at, 'rules'], `may be ${FILTER_LIMITS.rules} at the most`);
    const read = nodes.map((node: unknown, index) => readNode(node, [...at, 'rules', String(index)], depth + 1));
    return { combinator: combinator === 'or' ? 'or' : 'and', not: not === true, rules: read.filter((node) => node !== null) };
  }

  function readNode(node: unknown, at: string[], depth: number): Rule | RuleGroup | null {
    if (!isObject(node)) return refuse(at, 'must be a rule or a group of rules');
    if ('rules' in node) return readGroup(node, at, depth);
    rules += 1;
    if (rules === FILTER_LIMITS.rules + 1) refuse(at, `is one rule more than the ${FILTER_LIMITS.rules} that a filter may have`);
    return readRule(node, at);
  }

  function readRule({ field, operator, value: given }: Record<string, unknown>, at: string[]): Rule | null {
    const kind = kindOf(field, reader.answers);
    if (!kind) return refuse([...at, 'field'], 'is no field that cases can be filtered by');
    const allowed = FILTER_OPERATORS[kind];
    if (!isOperator(operator) || !allowed.includes(operator)) return refuse([...at, 'operator'], `must be one of: ${allowed.join(' ')}`);
    if (operator === 'null' || operator === 'notNull') return { field: String(field), operator };
    const isList = operator === 'in' || operator === 'notIn' || operator === 'between';
    const values = isList ? listOf(given) : [given];
    if (operator === 'between' && values.length !== 2) return refuse([...at, 'value'], 'must be two values');
    if (values.length > FILTER_LIMITS.values) return refuse([...at, 'value'], `may be ${FILTER_LIMITS.values} values at the most`);
    const read = values.map((one) => readValue(one, kind, reader));
    if (read.some((one) => one === null)) return refuse([...at, 'value'], EXPECTED[kind]);
    return { field: String(field), operator, value: isList ? read : read[0] };
  }

  const filter = isObject(value) ? readGroup(value, path, 1) : refuse(path, 'must be a group of rules');
  return filter && errors.length === 0 ? { ok: true, filter } : { ok: false, errors };
}

/** What a value must be, by the kind of its field. */
const EXPECTED: Record<FilterKind, string> = {
  text: `must be a text of ${FILTER_LIMITS.text} characters at the most`,
  choice: `must be a text of ${FILTER_LIMITS.text} characters at the most`,
  person: 'must be the id of an admin user, or "me"',
  number: 'must be a number',
  time: 'must be a time such as 2026-12-24T09:00:00Z, or one from now such as now-7d',
  date: 'must be a date such as 2026-12-24, or one from now such as now-7d',
  'yes-no': 'must be true or false',
};

const TIME = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d))?$/;

/** @returns null for a value that its kind does not have */
function readValue(value: unknown, kind: FilterKind, { userId, now }: FilterReader): string | number | boolean | null {
  switch (kind) {
    case 'text':
    case 'choice':
      return typeof value === 'string' && value !== '' && value.length <= FILTER_LIMITS.text ? value : null;
    case 'number':
      return readNumber(value);
    case 'person':
      // Nobody has the id 0.
      if (value === 'me') return userId ?? 0;
      return isDatabaseId(readNumber(value)) ? readNumber(value) : null;
    case 'yes-no':
      return value === true || value === 'true' ? true : value === false || value === 'false' ? false : null;
    case 'time':
      return readTime(value, now)?.toISOString() ?? null;
    case 'date':
      return readTime(value, now)?.toISOString().slice(0, 10) ?? null;
  }
}

function readNumber(value: unknown): number | null {
  if (typeof value === 'string' && value.trim() !== '') return readNumber(Number(value));
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** A date by itself is midnight UTC. */
function readTime(value: unknown, now: Date): Date | null {
  if (typeof value !== 'string') return null;
  const moment = momentFromNow(value, now) ?? (TIME.test(value) ? new Date(value) : null);
  return moment === null || Number.isNaN(moment.getTime()) ? null : moment;
}

function kindOf(field: unknown, answers: ListableField[]): FilterKind | undefined {
  if (typeof field !== 'string') return undefined;
  if (Object.hasOwn(CASE_FILTERS, field)) return CASE_FILTERS[field as keyof typeof CASE_FILTERS];
  return answers.find(({ column }) => column === field)?.filterKind;
}

function isOperator(value: unknown): value is Operator {
  return OPERATORS.some((operator) => operator === value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
