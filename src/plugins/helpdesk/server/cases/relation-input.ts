import { isDatabaseId } from '../platform/database-id';

/**
 * The ways in which Strapi's doors write a relation: a bare id or documentId, an object with one of them, a list, or
 * `{ connect, disconnect, set }`. Our own commands know only "this one" and "none".
 */

/** A database id or a text (documentId, slug, name); null for none. */
export type RelationTarget = number | string | null;

type Parsed<T> = { ok: true; value: T } | { ok: false };

const REFUSED = { ok: false } as const;

function parseOne(value: unknown): Parsed<RelationTarget> {
  if (value === null) return { ok: true, value: null };
  if (typeof value === 'number') return isDatabaseId(value) ? { ok: true, value } : REFUSED;
  if (typeof value === 'string') return value === '' ? REFUSED : { ok: true, value };
  if (typeof value !== 'object' || Array.isArray(value)) return REFUSED;
  const { documentId, id } = value as { documentId?: unknown; id?: unknown };
  if (typeof documentId === 'string') return parseOne(documentId);
  return typeof id === 'number' || typeof id === 'string' ? parseOne(Number.isNaN(Number(id)) ? id : Number(id)) : REFUSED;
}

function parseList(value: unknown): Parsed<Exclude<RelationTarget, null>[]> {
  const parsed = (Array.isArray(value) ? value : [value]).map(parseOne);
  const values = parsed.flatMap((item) => (item.ok && item.value !== null ? [item.value] : []));
  return values.length === parsed.length ? { ok: true, value: values } : REFUSED;
}

interface Operations {
  connect?: unknown;
  disconnect?: unknown;
  set?: unknown;
}

function operations(value: unknown): Operations | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return 'connect' in value || 'disconnect' in value || 'set' in value ? value : null;
}

/** What a to-one relation is to become; undefined when the input leaves it as it is. */
export function parseToOne(value: unknown): Parsed<RelationTarget | undefined> {
  const asked = operations(value);
  if (!asked) {
    if (!Array.isArray(value)) return parseOne(value);
    return value.length > 1 ? REFUSED : parseOne(value[0] ?? null);
  }
  if (asked.set !== undefined) return parseToOne(asked.set === null ? null : asked.set);
  const connect = parseList(asked.connect ?? []);
  const disconnect = parseList(asked.disconnect ?? []);
  if (!connect.ok || !disconnect.ok) return REFUSED;
  const target = connect.value.at(-1);
  if (target !== undefined) return { ok: true, value: target };
  return { ok: true, value: disconnect.value.length > 0 ? null : undefined };
}

export interface ToManyChange {
  /** The whole new list; undefined when the input only adds and removes. */
  set?: Exclude<RelationTarget, null>[];
  add: Exclude<RelationTarget, null>[];
  remove: Exclude<RelationTarget, null>[];
}

/** What a to-many relation is to become. */
export function parseToMany(value: unknown): Parsed<ToManyChange> {
  const asked = operations(value);
  if (!asked || asked.set !== undefined) {
    const set = parseList((asked ? asked.set : value) ?? []);
    return set.ok ? { ok: true, value: { set: set.value, add: [], remove: [] } } : REFUSED;
  }
  const add = parseList(asked.connect ?? []);
  const remove = parseList(asked.disconnect ?? []);
  return add.ok && remove.ok ? { ok: true, value: { add: add.value, remove: remove.value } } : REFUSED;
}
