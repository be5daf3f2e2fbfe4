import type { Actor } from '../platform/actor';
import type { ActivityRow } from './activity-row';

/** What becomes of a wish to word a note in another way (R111). */
export type NoteEdit =
  | { kind: 'refused'; why: 'not-a-note' | 'not-yours' }
  | { kind: 'conflict'; revision: number }
  | { kind: 'unchanged' }
  | { kind: 'edit'; revision: number };

/** @param wish `revision` is the wording that was read */
export function planNoteEdit(
  note: Pick<ActivityRow, 'kind' | 'actor_kind' | 'actor_id' | 'body' | 'revision'>,
  wish: { text: string; revision: number },
  actor: Actor,
): NoteEdit {
  if (note.kind !== 'note') return { kind: 'refused', why: 'not-a-note' };
  const isOwn = note.actor_kind === actor.kind && note.actor_id === actor.id;
  if (!isOwn && !actor.may('cases.edit-notes-of-others')) return { kind: 'refused', why: 'not-yours' };
  const revision = note.revision ?? 1;
  if (wish.revision !== revision) return { kind: 'conflict', revision };
  return wish.text === note.body ? { kind: 'unchanged' } : { kind: 'edit', revision: revision + 1 };
}
