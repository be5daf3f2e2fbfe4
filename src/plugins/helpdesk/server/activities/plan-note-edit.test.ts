import type { Actor } from '../platform/actor';
import { planNoteEdit } from './plan-note-edit';

const note = { kind: 'note' as const, actor_kind: 'admin-user', actor_id: '5', body: 'before', revision: null };
const actor = (id: string, rights: string[] = []): Actor => ({ kind: 'admin-user', id, name: 'x', may: (right) => rights.includes(right) });

test('its author may word a note in another way', () => {
  expect(planNoteEdit(note, { text: 'after', revision: 1 }, actor('5'))).toEqual({ kind: 'edit', revision: 2 });
});

test('others may only with the right', () => {
  const wish = { text: 'after', revision: 1 };
  expect(planNoteEdit(note, wish, actor('6'))).toEqual({ kind: 'refused', why: 'not-yours' });
  expect(planNoteEdit(note, wish, actor('6', ['cases.edit-notes-of-others']))).toEqual({ kind: 'edit', revision: 2 });
  // A token of the same number is somebody else.
  expect(planNoteEdit({ ...note, actor_kind: 'token' }, wish, actor('5'))).toEqual({ kind: 'refused', why: 'not-yours' });
});

test('nothing but notes is edited, by nobody', () => {
  const all = actor('5', ['cases.edit-notes-of-others']);
  expect(planNoteEdit({ ...note, kind: 'message' }, { text: 'after', revision: 1 }, all)).toEqual({ kind: 'refused', why: 'not-a-note' });
});

test('a wording that was read before another one is a conflict', () => {
  expect(planNoteEdit({ ...note, revision: 3 }, { text: 'after', revision: 2 }, actor('5'))).toEqual({ kind: 'conflict', revision: 3 });
});

test('the same words again leave no trace', () => {
  expect(planNoteEdit(note, { text: 'before', revision: 1 }, actor('5'))).toEqual({ kind: 'unchanged' });
});
