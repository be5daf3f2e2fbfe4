import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { ContactNote } from '../../shared/contracts/contacts';
import { CONTACT_LIMITS } from '../../shared/limits';
import { userIdOf, type Origin } from '../platform/actor';
import { inTransaction, type Db } from '../platform/database';
import { forbidden, notFound } from '../platform/errors';
import { readData } from '../platform/read-data';
import { insertContactChanges } from './contact-change-store';
import { deleteNoteRow, insertNote, lockNote, toContactNote, updateNote, type NoteRow } from './contact-note-store';
import { findLiveContact } from './contact-store';

const noteSchema = z.strictObject(
  {
    text: z
      .string('must be a text')
      .trim()
      .min(1, 'must not be empty')
      .max(CONTACT_LIMITS.note, `must have at most ${CONTACT_LIMITS.note} characters`),
  },
  'must be an object',
);

export interface NoteCommand {
  contact: string;
  origin: Origin;
}

/** Adds a note to a contact. @throws 400, 403, 404 */
export async function addContactNote(strapi: Core.Strapi, command: NoteCommand & { data: unknown }): Promise<ContactNote> {
  const text = textOf(command.data);
  return withContact(strapi, command, async (db, contactId, at) => {
    const { actor } = command.origin;
    const row = await insertNote(db, { contactId, text, authorId: userIdOf(command.origin.actor), authorName: actor.name, at });
    return toContactNote(row, userIdOf(command.origin.actor));
  });
}

/** Changes a note, which only its author may; its history keeps what it said. @throws 400, 403, 404 */
export async function changeContactNote(strapi: Core.Strapi, command: NoteCommand & { note: string; data: unknown }): Promise<ContactNote> {
  const text = textOf(command.data);
  return withOwnNote(strapi, command, async (db, row, at) => {
    await updateNote(db, row.id, text, at);
    await tell(db, row, text, command.origin, at);
    return toContactNote({ ...row, body: text, edited_at: at }, userIdOf(command.origin.actor));
  });
}

/** Takes a note away, which only its author may; its history keeps what it said. @throws 403, 404 */
export async function deleteContactNote(strapi: Core.Strapi, command: NoteCommand & { note: string }): Promise<ContactNote> {
  return withOwnNote(strapi, command, async (db, row, at) => {
    await deleteNoteRow(db, row.id);
    await tell(db, row, null, command.origin, at);
    return toContactNote(row, userIdOf(command.origin.actor));
  });
}

function textOf(data: unknown): string {
  return readData(noteSchema, data).text;
}

async function withContact<T>(
  strapi: Core.Strapi,
  { contact, origin }: NoteCommand,
  write: (db: Db, contactId: number, at: Date) => Promise<T>,
): Promise<T> {
  if (!origin.actor.may('contacts.edit-contacts')) throw forbidden('You may not change contacts.');
  return inTransaction(strapi, async ({ trx }) => {
    const live = await findLiveContact(trx, { documentId: contact });
    if (!live) throw notFound();
    return write(trx, live.id, new Date());
  });
}

async function withOwnNote<T>(
  strapi: Core.Strapi,
  command: NoteCommand & { note: string },
  write: (db: Db, row: NoteRow, at: Date) => Promise<T>,
): Promise<T> {
  return withContact(strapi, command, async (db, contactId, at) => {
    const row = await lockNote(db, contactId, command.note);
    if (!row) throw notFound();
    if (row.author_id === null || row.author_id !== userIdOf(command.origin.actor)) throw forbidden('Only its author may change a note.');
    return write(db, row, at);
  });
}

async function tell(db: Db, row: NoteRow, text: string | null, origin: Origin, at: Date): Promise<void> {
  if (row.body === text) return;
  await insertContactChanges(db, row.contact_id, [{ field: 'note', from: row.body, to: text }], {
    origin,
    correlationId: randomUUID(),
    at,
  });
}
