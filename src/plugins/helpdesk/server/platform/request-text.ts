import { BODY_DEPTH, BODY_VALUES } from '../../shared/limits';
import type { FieldError } from './errors';

const BAD_CHARACTER = 'has a character that cannot be stored';

/**
 * Texts that no door takes: those with a NUL character, which PostgreSQL cannot store, and those with half a surrogate
 * pair, which is no text in any encoding. Structures deeper or larger than any of ours are refused as well, before
 * something that walks them runs out of stack or time.
 *
 * @param value parsed JSON, or a query
 * @returns the first bad place found, or null
 */
export function findUnusableText(value: unknown): FieldError | null {
  if (typeof value === 'string' && !isUsable(value)) return { path: [], message: BAD_CHARACTER };
  const stack = isObject(value) ? [{ value, path: [] as string[] }] : [];
  let values = 0;
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { path } = item;
    if (path.length >= BODY_DEPTH) return { path: path.slice(0, 3), message: 'is nested too deeply' };
    for (const [key, child] of entriesOf(item.value)) {
      values += 1;
      if (values > BODY_VALUES) return { path: path.slice(0, 3), message: 'has too many values' };
      if (!isUsable(key)) return { path, message: 'has a name with a character that cannot be stored' };
      // Plain values get no path of their own: there may be tens of thousands.
      if (typeof child === 'string' && !isUsable(child)) return { path: [...path, key], message: BAD_CHARACTER };
      if (isObject(child)) stack.push({ value: child, path: [...path, key] });
    }
  }
  return null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function* entriesOf(value: object): Generator<[string, unknown]> {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) yield [String(index), value[index]];
  } else {
    for (const key in value) if (Object.hasOwn(value, key)) yield [key, (value as Record<string, unknown>)[key]];
  }
}

export function isUsable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}
