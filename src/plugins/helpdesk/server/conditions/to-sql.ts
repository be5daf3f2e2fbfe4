import type { FilterKind } from '../../shared/case-filters';
import { isGroup, type Operator, type Rule, type RuleGroup } from '../../shared/conditions';
import { listOf } from '../../shared/operators';

export type Dialect = 'sqlite' | 'postgres';

/** A piece of a statement with what its question marks stand for. */
export interface Sql {
  text: string;
  bindings: (string | number | Date)[];
}

/** A field of a condition as the database has it. */
export interface SqlField {
  kind: FilterKind;
  /** An expression that is null where there is no value; of a list, of one of its values. */
  value: string;
  /** Whether a time is kept as text in ISO 8601. */
  isIsoText?: boolean;
  /** Whether the row has a value for which the condition is met. */
  where(condition: Sql): Sql;
}

/** What asks the opposite of another operator. */
const OPPOSITE: Partial<Record<Operator, Operator>> = { '!=': '=', notIn: 'in', doesNotContain: 'contains', null: 'notNull' };

/**
 * A condition as part of a `where`. It means what `evaluateCondition` means: a comparison with what is not there is never
 * met, and no result is null where something negates it.
 *
 * @param condition checked and with its values resolved, as `readCaseFilter` gives it
 */
export function conditionToSql(condition: RuleGroup, fieldOf: (name: string) => SqlField, dialect: Dialect): Sql {
  if (condition.rules.length === 0) return { text: condition.not ? 'false' : 'true', bindings: [] };
  const parts = condition.rules.map((node) =>
    isGroup(node) ? conditionToSql(node, fieldOf, dialect) : ruleToSql(node, fieldOf(node.field), dialect),
  );
  const joined = joinSql(parts, condition.combinator);
  return condition.not ? negated(joined) : joined;
}

function joinSql(parts: Sql[], by: 'and' | 'or'): Sql {
  return { text: `(${parts.map(({ text }) => text).join(` ${by} `)})`, bindings: parts.flatMap(({ bindings }) => bindings) };
}

/** Among `and` and `or` null comes out as false does; only a negation would tell them apart. */
function negated({ text, bindings }: Sql): Sql {
  return { text: `not coalesce(${text}, false)`, bindings };
}

function ruleToSql(rule: Rule, field: SqlField, dialect: Dialect): Sql {
  const opposite = OPPOSITE[rule.operator];
  if (opposite) return negated(field.where(testSql({ ...rule, operator: opposite }, field, dialect)));
  return field.where(testSql(rule, field, dialect));
}

/** The test of one value by an operator that is no other's opposite. */
function testSql({ operator, value }: Rule, field: SqlField, dialect: Dialect): Sql {
  const folds = field.kind === 'text' || field.kind === 'choice';
  const actual = folds ? folded(field.value, dialect) : field.value;
  const expected = (one: unknown) => bindingOf(one, field);
  const values = listOf(value).map(expected);
  switch (operator) {
    case 'notNull':
      return { text: folds ? `(${field.value} is not null and ${field.value} <> '')` : `${field.value} is not null`, bindings: [] };
    case 'in':
      return values.length === 0
        ? { text: 'false', bindings: [] }
        : { text: `${actual} in (${values.map(() => '?').join(', ')})`, bindings: values };
    case 'between':
      return { text: `(${actual} >= ? and ${actual} <= ?)`, bindings: values };
    case 'contains':
    case 'beginsWith':
    case 'endsWith':
      return textTest(operator, actual, String(expected(value)), dialect);
    default:
      return { text: `${actual} ${operator} ?`, bindings: [expected(value)] };
  }
}

/** Without patterns, in which the text itself would have to be escaped. */
function textTest(operator: 'contains' | 'beginsWith' | 'endsWith', actual: string, text: string, dialect: Dialect): Sql {
  const length = [...text].length;
  if (operator === 'contains') return { text: `${dialect === 'postgres' ? 'strpos' : 'instr'}(${actual}, ?) > 0`, bindings: [text] };
  if (operator === 'beginsWith') return { text: `substr(${actual}, 1, ${length}) = ?`, bindings: [text] };
  return { text: dialect === 'postgres' ? `right(${actual}, ${length}) = ?` : `substr(${actual}, -${length}) = ?`, bindings: [text] };
}

/** Lower case in every script, as JavaScript has it; `unicode_lower` is ours (`config/database.ts`). */
function folded(expression: string, dialect: Dialect): string {
  return dialect === 'postgres' ? `lower(${expression} collate "und-x-icu")` : `unicode_lower(${expression})`;
}

function bindingOf(value: unknown, { kind, isIsoText }: SqlField): string | number | Date {
  switch (kind) {
    case 'number':
    case 'person':
      return Number(value);
    case 'time':
      return isIsoText ? String(value) : new Date(String(value));
    case 'date':
    case 'yes-no':
      return String(value);
    default:
      return String(value).toLowerCase();
  }
}
