import type { Sharing, View, ViewDefinition } from '../../shared/contracts/views';
import { fromJson, toJson } from '../platform/columns';
import type { Db } from '../platform/database';
import { defaultViewModel, viewModel } from './models';
import type { OwnedView, ViewReader } from './view-sharing';

const VIEWS = viewModel.tableName;
const DEFAULTS = defaultViewModel.tableName;

/** A view as it is stored, with whose it is. */
export type StoredView = Omit<View, 'isMine' | 'isBuiltIn'> & OwnedView;

interface ViewRow {
  public_id: string;
  owner_id: number | null;
  name: string;
  sharing: Sharing['kind'];
  audience: string | null;
  definition: unknown;
  revision: number;
}

/** The views that somebody may see, by name: their own and what is shared with them; `maySee` says the same of one. */
export async function listViews(db: Db, { userId, roles, teams }: ViewReader): Promise<StoredView[]> {
  const rows: ViewRow[] = await db(VIEWS)
    .where({ owner_id: userId })
    .orWhere({ sharing: 'everyone' })
    .orWhere((team) => void team.where({ sharing: 'team' }).whereIn('audience', teams))
    .orWhere((role) => void role.where({ sharing: 'role' }).whereIn('audience', roles))
    .orderBy('name')
    .orderBy('id')
    .select('*');
  return rows.map(toView);
}

export async function findView(db: Db, id: string): Promise<StoredView | null> {
  const row: ViewRow | undefined = await db(VIEWS).where({ public_id: id }).first('*');
  return row ? toView(row) : null;
}

export async function countViewsOf(db: Db, userId: number): Promise<number> {
  const [row] = await db(VIEWS).where({ owner_id: userId }).count({ count: '*' });
  return Number(row?.count ?? 0);
}

/** What of a view is written. */
export interface ViewColumns {
  name: string;
  sharing: Sharing;
  definition: ViewDefinition;
}

export async function insertView(db: Db, id: string, ownerId: number, view: ViewColumns, at: Date): Promise<void> {
  await db(VIEWS).insert({ public_id: id, owner_id: ownerId, ...columnsOf(view), revision: 1, created_at: at, updated_at: at });
}

/** @param expected the revision that must be there @returns false when another one is, or none */
export async function updateView(db: Db, id: string, expected: number, view: ViewColumns, at: Date): Promise<boolean> {
  const changed = await db(VIEWS)
    .where({ public_id: id, revision: expected })
    .update({ ...columnsOf(view), revision: expected + 1, updated_at: at });
  return changed > 0;
}

/** Deletes a view; whoever had it for their default has the product's own again. */
export async function removeView(db: Db, id: string): Promise<void> {
  await db(VIEWS).where({ public_id: id }).delete();
  await db(DEFAULTS).where({ view_id: id }).delete();
}

/** The view that somebody chose to begin with; null where they chose none. */
export async function readDefaultView(db: Db, userId: number): Promise<string | null> {
  const row: { view_id: string } | undefined = await db(DEFAULTS).where({ user_id: userId }).first('view_id');
  return row?.view_id ?? null;
}

/** @param viewId null to choose none */
export async function saveDefaultView(db: Db, userId: number, viewId: string | null): Promise<void> {
  if (viewId === null) await db(DEFAULTS).where({ user_id: userId }).delete();
  else await db(DEFAULTS).insert({ user_id: userId, view_id: viewId }).onConflict('user_id').merge();
}

/** Roles of the admin panel by name. */
export async function listRoles(db: Db): Promise<{ code: string; name: string }[]> {
  return db('admin_roles').orderBy('name').orderBy('id').select('code', 'name');
}

function columnsOf({ name, sharing, definition }: ViewColumns): Record<string, unknown> {
  const audience = sharing.kind === 'team' ? sharing.team : sharing.kind === 'role' ? sharing.role : null;
  return { name, sharing: sharing.kind, audience, definition: toJson(definition) };
}

function toView(row: ViewRow): StoredView {
  return {
    ...fromJson<ViewDefinition>(row.definition),
    id: row.public_id,
    ownerId: row.owner_id,
    name: row.name,
    sharing: sharingOf(row),
    revision: row.revision,
  };
}

function sharingOf({ sharing, audience }: ViewRow): Sharing {
  if (sharing === 'team') return { kind: 'team', team: audience ?? '' };
  if (sharing === 'role') return { kind: 'role', role: audience ?? '' };
  return { kind: sharing };
}
