import type { Change } from '../../shared/contracts/configuration';
import { nameOf } from './document-schema';

/**
 * Every difference between two documents. Lists of things with a slug or key are compared thing by thing, wherever they
 * stand, and by their order as a whole; other lists as a whole.
 *
 * @param path of both, empty at the top
 */
export function diffDocuments(from: unknown, to: unknown, path = ''): Change[] {
  if (same(from, to)) return [];
  if (isNamedList(from) && isNamedList(to)) return diffLists(from, to, path);
  if (isObject(from) && isObject(to)) {
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return keys.flatMap((key) => diffDocuments(from[key], to[key], join(path, key)));
  }
  return [{ path, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
}

function diffLists(from: unknown[], to: unknown[], path: string): Change[] {
  const [before, after] = [byName(from), byName(to)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const changes = names.flatMap((name) => diffDocuments(before.get(name), after.get(name), join(path, name)));
  const shared = names.filter((name) => before.has(name) && after.has(name));
  const order = (list: Map<string, unknown>) => [...list.keys()].filter((name) => shared.includes(name));
  const [was, is] = [order(before), order(after)];
  return same(was, is) ? changes : [...changes, { path: join(path, 'order'), from: was, to: is }];
}

function byName(list: unknown[]): Map<string, unknown> {
  return new Map(list.map((entry, index) => [nameOf(entry) ?? String(index), entry]));
}

function isNamedList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.every((entry) => nameOf(entry) !== undefined);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(path: string, step: string): string {
  return path === '' ? step : `${path}.${step}`;
}

/** Whether two JSON values are the same, whatever the order of their keys. */
function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((entry, index) => same(entry, b[index]));
  if (isObject(a) && isObject(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
  }
  return a === b;
}
