import type { ContactNote } from '../../shared/contracts/contacts';
import { toIso, toIsoOrNull, type TimeColumn } from '../platform/columns';
import type { Db } from '../platform/database';
import { newDocumentId } from '../platform/new-document-id';
import { contactNoteModel } from './models';

const TABLE = contactNoteModel.tableName;

export interface NoteRow {
  id: number;
  public_id: string;
  contact_id: number;
  body: string;
  author_id: number | null;
  author_name: string;
  created_at: TimeColumn;
  edited_at: TimeColumn | null;
}

/** @param readerId of the admin user who reads; null for nobody's */
export function toContactNote(row: NoteRow, readerId: number | null): ContactNote {
  return {
    id: row.public_id,
    text: row.body,
    author: row.author_name,
    isMine: row.author_id !== null && row.author_id === readerId,
    createdAt: toIso(row.created_at),
    editedAt: toIsoOrNull(row.edited_at),
  };
}

/** The newest notes on a contact, at most as many as a page shows. */
export async function listNotes(db: Db, contactId: number, readerId: number | null): Promise<ContactNote[]> {
  const rows: NoteRow[] = await db(TABLE).where({ contact_id: contactId }).orderBy('id', 'desc').limit(200);
  return rows.map((row) => toContactNote(row, readerId));
}

/** A note of a contact, locked until the transaction ends. @returns null when there is no such note of that contact */
export async function lockNote(db: Db, contactId: number, publicId: string): Promise<NoteRow | null> {
  return (await db(TABLE).where({ contact_id: contactId, public_id: publicId }).forUpdate().first()) ?? null;
}

export async function insertNote(
  db: Db,
  note: { contactId: number; text: string; authorId: number | null; authorName: string; at: Date },
): Promise<NoteRow> {
  const row = {
    public_id: newDocumentId(),
    contact_id: note.contactId,
    body: note.text,
    author_id: note.authorId,
    author_name: note.authorName,
    created_at: note.at,
    edited_at: null,
  };
  const [inserted]: { id: number }[] = await db(TABLE).insert(row, ['id']);
  if (!inserted) throw new Error('The database did not return the new note');
  return { id: inserted.id, ...row };
}

export async function updateNote(db: Db, id: number, text: string, at: Date): Promise<void> {
  await db(TABLE).where({ id }).update({ body: text, edited_at: at });
}

export async function deleteNoteRow(db: Db, id: number): Promise<void> {
  await db(TABLE).where({ id }).delete();
}
