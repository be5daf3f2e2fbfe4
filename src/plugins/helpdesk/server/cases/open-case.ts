import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { localise } from '../../shared/localised';
import type { Source } from '../../shared/sources';
import type { NewActivity } from '../activities/activity';
import { insertActivities, openSpan } from '../activities/activity-store';
import { insertAttachments, type StoredFile } from '../attachments/attachment-store';
import { workflowOf, type Campaign, type Category, type ConsentPurpose, type Form } from '../configuration/catalogue';
import type { Address } from '../contacts/addresses';
import {
  claimAddresses,
  findContactByAddress,
  findLiveContact,
  insertConsents,
  insertContact,
  insertWords,
  isClaimedMeanwhile,
  type NewContact,
} from '../contacts/contact-store';
import { insertAnswers } from '../forms/form-store';
import type { Answers } from '../forms/validate-answers';
import { acknowledgement } from '../mail/acknowledgement';
import { insertOutboxMessage } from '../outbox/outbox-store';
import { SYSTEM_ACTOR, type Origin } from '../platform/actor';
import { announceCase, announceOutbox } from '../platform/announce';
import { insertTogether, inTransaction, RetryTransaction, type Db } from '../platform/database';
import { validationError } from '../platform/errors';
import { newDocumentId } from '../platform/new-document-id';
import { service } from '../platform/services';
import { publicUrl, settings } from '../platform/settings';
import { callbackDue } from '../workflow/callback-due';
import type { Status } from '../workflow/definition';
import type { Reference } from './case-patch';
import { insertCase, replaceTags, type CustomField } from './case-store';
import { statusValue } from './plan-change';
import { automaticSubject } from './subject';
import { trackingToken, trackingTokenHash, trackingUrl } from './tracking-token';

/** Everything a new case is made of, checked and resolved. */
export interface OpenCase {
  origin: Origin;
  source: Source;
  campaign: Campaign;
  /** A contact that is there, or one to be found by address and made when none is. */
  contact: { id: number } | { addresses: Address[]; create: NewContact };
  /** Who it is about, for the automatic subject (R5) and for answers: what the requester said, never what we know. */
  requesterName: string;
  subject?: string;
  message?: { text: string; data: object };
  /** For colleagues only (R14). */
  note?: string;
  category?: Category | null;
  priority?: number | null;
  deadlineAt?: Date | null;
  owner?: Reference | null;
  tags?: Reference[];
  custom?: { fields: CustomField[]; values: Record<string, unknown> };
  answers?: { form: Form; answers: Answers };
  consents?: ConsentPurpose[];
  files?: StoredFile[];
  /** Send the campaign's acknowledgement, if it has one, to this address. */
  acknowledge?: { to: string; language: string };
  /** Runs last in the transaction; what it throws undoes everything. */
  alongside?: (db: Db, opened: OpenedCase) => Promise<void>;
}

export interface OpenedCase {
  documentId: string;
  number: string;
  status: Status;
  trackingToken: string;
  trackingUrl: string;
}

const DEFAULT_PRIORITY = 50;

/**
 * Opens a case: the one way a case comes into being, whichever door the request came through. The case starts in the
 * initial status of the workflow it follows (R28). Case, contact, activities, status span, consents, attachments and acknowledgement
 * are written in one transaction.
 */
export async function openCase(strapi: Core.Strapi, command: OpenCase): Promise<OpenedCase> {
  const { secret } = settings(strapi);
  const documentId = newDocumentId();
  const token = trackingToken(secret, documentId);
  const opened: OpenedCase = {
    documentId,
    number: await service(strapi, 'case-numbers').take(command.campaign.prefix),
    status: workflowOf(command.campaign, command.category).initial,
    trackingToken: token,
    trackingUrl: trackingUrl(publicUrl(strapi), token),
  };

  await inTransaction(strapi, async ({ trx, afterCommit }) => {
    const at = new Date();
    const { contactId, claims, made } = await resolveContact(trx, command.contact, at);
    const caseId = await insertCaseRow(trx, command, opened, contactId, at);
    const acknowledges = await writeFacts(strapi, trx, command, opened, { caseId, contactId, claims, made, at });
    await command.alongside?.(trx, opened);
    afterCommit(() => {
      announceCase(strapi, { documentId, revision: 1, actor: command.origin.actor, arrivedIn: command.campaign.id });
      if (acknowledges) announceOutbox(strapi);
    });
  });
  return opened;
}

interface CaseContact {
  contactId: number;
  /** The addresses that are still to be claimed for them: all of a new contact's. */
  claims: Address[];
  /** The contact that was made; null for one that was there. */
  made: NewContact | null;
}

/** Whose case it is. */
async function resolveContact(db: Db, contact: OpenCase['contact'], at: Date): Promise<CaseContact> {
  if ('id' in contact) {
    const live = await findLiveContact(db, contact);
    if (!live) throw validationError([{ path: ['contact'], message: 'there is no such contact' }]);
    return { contactId: live.id, claims: [], made: null };
  }
  const known = await findContactByAddress(db, contact.addresses);
  if (known !== null) return { contactId: known, claims: [], made: null };
  return { contactId: await insertContact(db, contact.create, at), claims: contact.addresses, made: contact.create };
}

async function insertCaseRow(db: Db, command: OpenCase, opened: OpenedCase, contactId: number, at: Date): Promise<number> {
  const { campaign, category = null, owner = null, tags = [], custom = { fields: [], values: {} } } = command;
  const hash = trackingTokenHash(opened.trackingToken);
  if (!hash) throw new Error('The tracking token has an unexpected form');
  const caseId = await insertCase(
    db,
    {
      documentId: opened.documentId,
      number: opened.number,
      subject: subjectOf(command),
      source: command.source,
      phase: opened.status.phase,
      priority: command.priority ?? category?.initialPriority ?? DEFAULT_PRIORITY,
      deadlineAt: command.deadlineAt ?? null,
      callbackAt: callbackDue(opened.status, undefined, null, true, at),
      trackingTokenHash: hash,
      contactId,
      campaignId: campaign.id,
      statusId: opened.status.id,
      categoryId: category?.id ?? null,
      ownerId: owner?.id ?? null,
      custom: custom.values,
    },
    custom.fields,
    at,
  );
  if (tags.length > 0)
    await replaceTags(
      db,
      caseId,
      tags.map(({ id }) => id),
    );
  return caseId;
}

function subjectOf(command: OpenCase): string {
  return command.subject ?? automaticSubject(command.requesterName, localise(command.campaign.name, 'en'));
}

/** Writes what belongs to the new case. Returns whether a message was put into the outbox. */
async function writeFacts(
  strapi: Core.Strapi,
  db: Db,
  command: OpenCase,
  opened: OpenedCase,
  ids: CaseContact & { caseId: number; at: Date },
): Promise<boolean> {
  const { caseId, contactId, claims, made, at } = ids;
  const { origin, campaign, answers, consents = [], files = [] } = command;
  const correlationId = randomUUID();
  const mail = prepareAcknowledgement(strapi, command, opened);

  // The created activity comes first, so that consents and files of a case without a message have one to belong to.
  const activities: NewActivity[] = [
    {
      kind: 'created',
      direction: 'internal',
      visibility: 'internal',
      field: 'status',
      from: null,
      to: statusValue(opened.status),
      data: {
        campaign: campaign.documentId,
        subject: subjectOf(command),
        owner: command.owner ?? null,
        category: command.category?.documentId ?? null,
      },
    },
  ];
  if (command.message) {
    activities.push({
      kind: 'message',
      direction: 'in',
      visibility: 'public',
      subject: command.subject ?? null,
      body: command.message.text,
      data: command.message.data,
    });
  }
  if (command.note) activities.push({ kind: 'note', direction: 'internal', visibility: 'internal', body: command.note });
  if (mail) {
    activities.push({
      kind: 'message',
      direction: 'out',
      visibility: 'public',
      subject: mail.payload.subject,
      // The token opens the case to anybody: only its hash is kept.
      body: mail.payload.text.replaceAll(opened.trackingToken, '…'),
      data: { to: mail.recipient, messageId: mail.messageId },
      origin: { actor: SYSTEM_ACTOR, channel: 'email', cause: 'acknowledgement' },
    });
  }
  const activityIds = await insertActivities(db, caseId, activities, { origin, correlationId, at });
  const [createdId] = activityIds;
  const messageId = command.message ? activityIds[1] : createdId;
  const mailId = activityIds.at(-1);
  if (createdId === undefined || messageId === undefined || mailId === undefined)
    throw new Error('The database did not return the new activities');

  const { id: statusId, kind, phase } = opened.status;
  await insertTogether(db, [
    openSpan(db, { caseId, statusId, kind, phase, at, correlationId }),
    answers && insertAnswers(db, { caseId, formId: answers.form.id, version: answers.form.version, answers: answers.answers, at }),
    insertAttachments(db, files, { caseId, activityId: messageId, at }),
    insertConsents(
      db,
      consents.map(({ key, version }) => ({ contactId, key, version, caseId, activityId: messageId, at })),
    ),
    mail
      ? insertOutboxMessage(db, mail, { caseId, activityId: mailId, at, state: settings(strapi).mail.enabled ? 'pending' : 'held' })
      : undefined,
    claimAddresses(db, contactId, claims),
    made ? insertWords(db, contactId, made) : undefined,
  ]).catch((error: unknown) => {
    throw isClaimedMeanwhile(error) ? new RetryTransaction() : error;
  });
  return mail !== null;
}

function prepareAcknowledgement(strapi: Core.Strapi, command: OpenCase, opened: OpenedCase) {
  const { acknowledge, campaign } = command;
  if (!acknowledge || !campaign.acknowledgement) return null;
  const { to, language } = acknowledge;
  const { secret, mail } = settings(strapi);
  const us = localise(campaign.name, language);
  const view = {
    case: {
      number: opened.number,
      subject: subjectOf(command),
      status: localise(opened.status.name, language),
      trackingUrl: opened.trackingUrl,
    },
    contact: { name: command.requesterName },
    campaign: { name: us },
    agent: { name: us, firstName: us, email: mail.from },
  };
  return acknowledgement(campaign.acknowledgement, view, { to, language, caseDocumentId: opened.documentId }, { from: mail.from, secret });
}
