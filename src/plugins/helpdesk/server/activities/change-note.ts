import type { Core } from '@strapi/strapi';
import { changeWithinCase, type CaseCommand } from '../cases/change-within-case';
import { forbidden, notEditable, notFound, revisionConflict } from '../platform/errors';
import { markWordsTaken } from '../search/mark-store';
import { readNoteEdit } from './activity-input';
import { findActivity } from './activity-store';
import { replaceWording } from './note-store';
import { planNoteEdit } from './plan-note-edit';

/** A command about one activity of a case. */
export interface ActivityCommand extends CaseCommand {
  activityId: number;
}

/**
 * Words a note in another way (R111); every earlier wording is kept. Nothing else on a timeline is ever changed.
 *
 * @param command `data` as it came in; see `ChangeNote` of the contract
 * @returns the case's revision afterwards
 * @throws 400 with every bad field, 403, 404, 409 RevisionConflict, 422 NotEditable
 */
export async function changeNote(strapi: Core.Strapi, command: ActivityCommand & { data: unknown }): Promise<number> {
  const { actor } = command.origin;
  if (!actor.may('cases.edit-cases')) throw forbidden('You may not change notes.');
  const wish = readNoteEdit(command.data);
  const { revision } = await changeWithinCase(strapi, command, async (db, { snapshot, at, record }) => {
    const note = await findActivity(db, snapshot.id, command.activityId);
    if (!note) throw notFound();
    const plan = planNoteEdit(note, wish, actor);
    if (plan.kind === 'refused') throw plan.why === 'not-a-note' ? notEditable() : forbidden('You may change your own notes only.');
    if (plan.kind === 'conflict') throw revisionConflict(plan.revision, wish.revision, 'note');
    if (plan.kind === 'unchanged') return;
    await replaceWording(db, note, { text: wish.text, revision: plan.revision, by: actor.name, at });
    await markWordsTaken(db, 'id', [snapshot.id]);
    // The wordings are the record of it; the timeline gets no line of its own.
    await record([]);
  });
  return revision;
}
