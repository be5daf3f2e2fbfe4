import { DESIGNED_PARTS, type Draft, type DraftHead, type StoredDraft } from '../../shared/contracts/designer';
import { personName } from '../platform/actor';
import { fromJson, toIso, toJson, type TimeColumn } from '../platform/columns';
import { violatesUnique, type Db } from '../platform/database';
import { draftModel } from './models';

const DRAFTS = draftModel.tableName;

/** The draft of an admin user; without one, revision 0. */
export async function readDraft(db: Db, userId: number): Promise<StoredDraft> {
  const row: { base: string; document: unknown; revision: number; saved_at: TimeColumn } | undefined = await db(DRAFTS)
    .where({ user_id: userId })
    .first('base', 'document', 'revision', 'saved_at');
  if (!row) return { draft: null, revision: 0, savedAt: null };
  const document = fromJson<Draft['document'] | null>(row.document);
  return { draft: document && { base: row.base, document }, revision: row.revision, savedAt: toIso(row.saved_at) };
}

/** What everybody is working on, the newest first; contents are not read. */
export async function listDraftHeads(db: Db, readerId: number): Promise<DraftHead[]> {
  const rows = await db(DRAFTS)
    .join('admin_users', 'admin_users.id', `${DRAFTS}.user_id`)
    .whereNotNull(`${DRAFTS}.base`)
    .orderBy(`${DRAFTS}.saved_at`, 'desc')
    .orderBy(`${DRAFTS}.id`)
    .select(
      ...['user_id', 'entities', 'revision', 'saved_at'].map((column) => `${DRAFTS}.${column}`),
      ...['firstname', 'lastname', 'username', 'email'].map((column) => `admin_users.${column}`),
    );
  return rows.map((row) => ({
    name: personName(row),
    isMine: row.user_id === readerId,
    revision: row.revision,
    savedAt: toIso(row.saved_at),
    entities: fromJson<DraftHead['entities'] | null>(row.entities) ?? [],
  }));
}

/**
 * Writes a draft in place of the one that is there, or takes it away.
 *
 * @param draft null to take it away
 * @param expected the revision that must be there
 * @returns false when another one is
 */
export async function replaceDraft(
  db: Db,
  userId: number,
  draft: Draft | null,
  { expected, at }: { expected: number; at: Date },
): Promise<boolean> {
  const columns = {
    base: draft?.base ?? null,
    document: toJson(draft?.document),
    entities: toJson(draft && entitiesOf(draft)),
    revision: expected + 1,
    saved_at: at,
  };
  if (expected > 0) return (await db(DRAFTS).where({ user_id: userId, revision: expected }).update(columns)) > 0;
  try {
    await db(DRAFTS).insert({ user_id: userId, ...columns });
    return true;
  } catch (error) {
    if (violatesUnique(error, 'helpdesk_configuration_drafts_user_unique', `${DRAFTS}.user_id`)) return false;
    throw error;
  }
}

function entitiesOf({ document }: Draft): DraftHead['entities'] {
  return DESIGNED_PARTS.flatMap((part) => document[part].map(({ slug }) => ({ part, slug })));
}
