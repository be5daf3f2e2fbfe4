/**
 * Conditions, as the server evaluates them (server/conditions); tests/unit/public-conditions.test.ts compares the two.
 *
 * @typedef {{ field: string, operator: string, value?: unknown }} Rule
 * @typedef {{ combinator: 'and' | 'or', not?: boolean, rules: (Rule | RuleGroup)[] }} RuleGroup
 */

/**
 * @param {RuleGroup} group
 * @param {(field: string) => unknown} valueOf undefined for what is not there
 * @returns {boolean} whether it is met
 */
export function isMet({ combinator, not = false, rules }, valueOf) {
  const test = (node) => ('rules' in node ? isMet(node, valueOf) : COMPARE[node.operator](valueOf(node.field), node.value));
  const met = rules.length === 0 || (combinator === 'and' ? rules.every(test) : rules.some(test));
  return met !== not;
}

const COMPARE = {
  '=': (actual, expected) => some(actual, (value) => equal(value, expected)),
  '!=': (actual, expected) => !COMPARE['='](actual, expected),
  '<': (actual, expected) => ordered(actual, expected, (order) => order < 0),
  '<=': (actual, expected) => ordered(actual, expected, (order) => order <= 0),
  '>': (actual, expected) => ordered(actual, expected, (order) => order > 0),
  '>=': (actual, expected) => ordered(actual, expected, (order) => order >= 0),
  contains: (actual, expected) => some(actual, (value) => fold(value).includes(fold(expected))),
  doesNotContain: (actual, expected) => !COMPARE.contains(actual, expected),
  beginsWith: (actual, expected) => some(actual, (value) => fold(value).startsWith(fold(expected))),
  endsWith: (actual, expected) => some(actual, (value) => fold(value).endsWith(fold(expected))),
  in: (actual, expected) => listOf(expected).some((one) => some(actual, (value) => equal(value, one))),
  notIn: (actual, expected) => !COMPARE.in(actual, expected),
  null: isAbsent,
  notNull: (actual) => !isAbsent(actual),
  between(actual, expected) {
    const [from, to] = listOf(expected);
    return COMPARE['>='](actual, from) && COMPARE['<='](actual, to);
  },
};

function isAbsent(value) {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function some(actual, test) {
  return Array.isArray(actual) ? actual.some(test) : !isAbsent(actual) && test(actual);
}

function listOf(value) {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return value.split(',').map((part) => part.trim());
  return isAbsent(value) ? [] : [value];
}

function fold(value) {
  return String(value ?? '').toLowerCase();
}

function equal(actual, expected) {
  const either = (type) => typeof actual === type || typeof expected === type;
  if (either('boolean')) return String(actual) === String(expected);
  if (either('number')) return isNumeric(actual) && isNumeric(expected) && Number(actual) === Number(expected);
  return fold(actual) === fold(expected);
}

function isNumeric(value) {
  return typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
}

function ordered(actual, expected, test) {
  if (isAbsent(actual) || isAbsent(expected) || Array.isArray(actual)) return false;
  if (isNumeric(actual) && isNumeric(expected)) return test(Number(actual) - Number(expected));
  if (typeof actual === 'number' || typeof expected === 'number') return false;
  const [left, right] = [fold(actual), fold(expected)];
  return test(left < right ? -1 : left > right ? 1 : 0);
}
