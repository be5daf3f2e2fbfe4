import type { Core } from '@strapi/strapi';
import type { ReplyChannel } from '../../shared/contracts/messages';
import { findCase } from '../cases/case-store';
import type { CaseCommand } from '../cases/change-within-case';
import { resolveVisibleCase } from '../cases/resolve-visible-case';
import { notFound } from '../platform/errors';
import { settings } from '../platform/settings';
import { replyChannels } from './channels';
import { readContact } from './message-store';
import { replySubject } from './reply-subject';

/** How the client of a case can be answered, and why not (R53, R80). @throws 404 */
export async function resolveChannels(strapi: Core.Strapi, { caseDocumentId, origin }: CaseCommand): Promise<ReplyChannel[]> {
  await resolveVisibleCase(strapi, caseDocumentId, origin.actor);
  const db = strapi.db.connection;
  const found = await findCase(db, caseDocumentId, []);
  if (!found) throw notFound();
  const { emails } = await readContact(db, found.contactId);
  const { enabled, from } = settings(strapi).mail;
  return replyChannels({ mailbox: { isReady: enabled, from }, emails, subject: replySubject(found) });
}
