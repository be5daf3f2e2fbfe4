import type { Core } from '@strapi/strapi';
import { useUploads } from '../attachments/attachment-store';
import { changeWithinCase, type CaseCommand } from '../cases/change-within-case';
import { RetryTransaction } from '../platform/database';
import { forbidden, validationError } from '../platform/errors';
import { insertMentions } from './mention-store';
import { readNote } from './message-input';
import { resolveFiles } from './resolve-files';
import { resolveMentions } from './resolve-mentions';
import { submitOnce } from './submit-once';

/** What became of a note. */
export interface AddedNote {
  activityId: number;
  caseRevision: number;
}

/**
 * Adds an internal note to a case, which the client never sees (R14), and tells the colleagues it mentions.
 *
 * @param command `data` as it came in; see `AddNote` of the contract
 * @throws 400 with every bad field, 403, 404, 409 for a reused key
 */
export async function addNote(
  strapi: Core.Strapi,
  command: CaseCommand & { data: unknown; idempotencyKey: string | null },
): Promise<AddedNote> {
  const { origin, caseDocumentId, idempotencyKey } = command;
  const { actor } = origin;
  if (actor.kind !== 'admin-user' || !actor.may('cases.edit-cases')) throw forbidden('You may not write notes.');
  const read = readNote(command.data);
  if (!read.ok) throw validationError(read.errors);
  const { text, attachments, mentions } = read.input;

  const key = { key: idempotencyKey, scope: ['note', String(actor.id), caseDocumentId], content: read.input };
  return submitOnce<AddedNote>(strapi, key, async (spend) => {
    const { result } = await changeWithinCase(strapi, command, async (db, { snapshot, catalogue, at, record }) => {
      await resolveMentions(db, catalogue, snapshot.campaignId, mentions);
      await resolveFiles(db, attachments, { caseId: snapshot.id, userId: Number(actor.id) });
      const [activityId] = await record([
        { kind: 'note', direction: 'internal', visibility: 'internal', body: text, ...(mentions.length > 0 && { data: { mentions } }) },
      ]);
      if (activityId === undefined) throw new Error('The database did not return the new activity');
      if (!(await useUploads(db, attachments, activityId))) throw new RetryTransaction();
      await insertMentions(db, mentions, { caseId: snapshot.id, activityId, at });
      const added = { activityId, caseRevision: snapshot.revision + 1 };
      await spend(db, added);
      return added;
    });
    return result;
  });
}
