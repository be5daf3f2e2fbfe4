import type { ListWordings } from '../../shared/contracts/activities';
import { toIso } from '../platform/columns';
import type { Db } from '../platform/database';
import type { ActivityRow } from './activity-row';
import { activityModel, noteWordingModel } from './models';

/** Keeps the wording a note had, and gives it the next. The case must be locked. */
export async function replaceWording(
  db: Db,
  note: ActivityRow,
  next: { text: string; revision: number; by: string; at: Date },
): Promise<void> {
  await db(noteWordingModel.tableName).insert({
    activity_id: note.id,
    revision: note.revision ?? 1,
    body: note.body ?? '',
    author_name: note.edited_by ?? note.actor_name,
    written_at: new Date(note.edited_at ?? note.at),
  });
  await db(activityModel.tableName)
    .where({ id: note.id })
    .update({ body: next.text, html: null, revision: next.revision, edited_at: next.at, edited_by: next.by });
}

/** All wordings of a note, the newest, which it has now, first; null when the case has no such note. */
export async function readWordings(db: Db, caseId: number, id: number): Promise<ListWordings.Wording[] | null> {
  const note: ActivityRow | undefined = await db(activityModel.tableName).where({ id, case_id: caseId, kind: 'note' }).first();
  if (!note) return null;
  const earlier = await db(noteWordingModel.tableName).where({ activity_id: id }).orderBy('revision', 'desc');
  return [
    {
      revision: note.revision ?? 1,
      text: note.body ?? '',
      by: note.edited_by ?? note.actor_name,
      at: toIso(note.edited_at ?? note.at),
    },
    ...earlier.map((row) => ({ revision: row.revision, text: row.body, by: row.author_name, at: toIso(row.written_at) })),
  ];
}
