import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ContactNotes } from '../../shared/contracts/contacts';
import { currentOrigin, userIdOf } from '../platform/actor';
import { notFound } from '../platform/errors';
import { requestData } from '../platform/request-data';
import { addContactNote, changeContactNote, deleteContactNote, type NoteCommand } from './change-contact-notes';
import { listNotes } from './contact-note-store';
import { findLiveContact } from './contact-store';

/** Notes on a contact: everybody who sees contacts reads them, their author changes them. */
export function createContactNotesController({ strapi }: { strapi: Core.Strapi }) {
  const commandOf = (ctx: Context): NoteCommand => ({
    contact: String(ctx.params.documentId),
    origin: { ...currentOrigin(strapi), cause: 'contact-card' },
  });
  const noteOf = (ctx: Context) => String(ctx.params.noteId);

  return {
    /** `GET /helpdesk/contacts/:documentId/notes` */
    async list(ctx: Context): Promise<void> {
      const { contact, origin } = commandOf(ctx);
      const live = await findLiveContact(strapi.db.connection, { documentId: contact });
      if (!live) throw notFound();
      const readerId = userIdOf(origin.actor);
      ctx.body = { data: await listNotes(strapi.db.connection, live.id, readerId) } satisfies ContactNotes.ListResponse;
    },

    /** `POST /helpdesk/contacts/:documentId/notes` */
    async add(ctx: Context): Promise<void> {
      const data = await addContactNote(strapi, { ...commandOf(ctx), data: requestData(ctx) });
      ctx.status = 201;
      ctx.body = { data } satisfies ContactNotes.Response;
    },

    /** `PUT /helpdesk/contacts/:documentId/notes/:noteId` */
    async change(ctx: Context): Promise<void> {
      const data = await changeContactNote(strapi, { ...commandOf(ctx), note: noteOf(ctx), data: requestData(ctx) });
      ctx.body = { data } satisfies ContactNotes.Response;
    },

    /** `DELETE /helpdesk/contacts/:documentId/notes/:noteId` */
    async remove(ctx: Context): Promise<void> {
      ctx.body = { data: await deleteContactNote(strapi, { ...commandOf(ctx), note: noteOf(ctx) }) } satisfies ContactNotes.Response;
    },
  };
}
