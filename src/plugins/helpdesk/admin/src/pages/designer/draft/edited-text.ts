/**
 * The one text or number in which two JSON values differ.
 *
 * @returns its path, such as `statuses.2.name.cs`; undefined when nothing or more than that differs
 */
export function editedText(before: unknown, after: unknown): string | undefined {
  const found = differences(before, after, '');
  return found.length === 1 && found[0]?.isText ? found[0].path : undefined;
}

interface Difference {
  path: string;
  isText: boolean;
}

/** Enough to know whether there is more than one. */
const ENOUGH = 2;

function differences(before: unknown, after: unknown, path: string): Difference[] {
  if (before === after) return [];
  if (!isObject(before) || !isObject(after) || Array.isArray(before) !== Array.isArray(after)) {
    return [{ path, isText: isText(before) && isText(after) }];
  }
  const found: Difference[] = [];
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    found.push(...differences(before[key], after[key], path === '' ? key : `${path}.${key}`));
    if (found.length >= ENOUGH) break;
  }
  return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A language that nothing was written in yet is a text as well. */
function isText(value: unknown): boolean {
  return value === undefined || typeof value === 'string' || typeof value === 'number';
}
