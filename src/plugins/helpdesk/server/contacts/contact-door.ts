import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { UID } from '../../shared/uids';
import { currentOrigin } from '../platform/actor';
import { announceContact } from '../platform/announce';
import { inTransaction, type Db } from '../platform/database';
import type { DocumentMiddleware } from '../platform/document-middleware';
import { contactMerged, revisionConflict, validationError } from '../platform/errors';
import { markContactChanged } from '../search/mark-store';
import { insertContactChanges, lockContact, type LockedContact } from './contact-change-store';
import { changesOf } from './contact-changes';
import { deriveContact, type ContactBefore } from './contact-data';
import { deleteMergedInto, findLiveContact, isCompany, replaceAddresses, replaceWords } from './contact-store';

interface Params {
  documentId?: string;
  data?: Record<string, unknown>;
  filters?: object;
  /** Why, where it is one of our own commands. */
  cause?: string;
}

/** What follows from others, or from a merge: whatever a writer says of it is left out. */
const SYSTEM_FIELDS = ['mergedInto', 'sortName', 'revision'] as const;

/**
 * Every write to a contact through the Document Service passes here: the display name is computed, the kind stays what
 * it is, the addresses that incoming messages are matched by and the words it is found by follow, and its history tells
 * what changed. A `revision` in the data asks for the conflict check. Lists leave out contacts that were merged.
 */
export function createContactDoor(strapi: Core.Strapi, options: { defaultCountry?: string }): DocumentMiddleware {
  return async function contactDoor(context, next) {
    if (context.uid !== UID.contact) return next();
    const params = context.params as Params;
    switch (context.action) {
      case 'findFirst':
      case 'findMany':
      case 'count':
        params.filters = { $and: [params.filters ?? {}, { mergedInto: { id: { $null: true } } }] };
        return next();
      case 'create':
      case 'clone':
      case 'update':
        return save(strapi, context.action, params, next, options.defaultCountry);
      case 'delete':
        return inTransaction(strapi, async ({ trx }) => {
          await prepareDeletion(trx, params.documentId);
          return next();
        });
      default:
        return next();
    }
  };
}

async function save(
  strapi: Core.Strapi,
  action: 'create' | 'clone' | 'update',
  params: Params,
  next: Parameters<DocumentMiddleware>[1],
  defaultCountry?: string,
): ReturnType<DocumentMiddleware> {
  const { cause, ...origin } = { ...currentOrigin(strapi), ...(params.cause && { cause: params.cause }) };
  delete params.cause;
  return inTransaction(strapi, async ({ trx, afterCommit }) => {
    const source = params.documentId ? await lockContact(trx, { documentId: params.documentId }) : null;
    const before = action === 'update' ? source : null;
    if (before) await checkWritable(trx, before, params.data?.revision);
    const given = { ...params.data };
    for (const field of SYSTEM_FIELDS) delete given[field];
    const derived = deriveContact(source && factsBefore(source), given, defaultCountry);
    params.data = { ...given, ...derived.data, revision: (before?.revision ?? 0) + 1, ...(action === 'clone' && { mergedInto: null }) };
    const result = await next();
    const id = idOf(result);
    if (id === null) return result;

    await replaceAddresses(trx, id, derived.addresses);
    const after = await lockContact(trx, { id });
    if (!after) return result;
    await checkCompany(trx, after);
    await replaceWords(trx, id, { ...after.facts, companyName: textOrNull(after.facts.companyName) });
    const changes = before ? changesOf(before.facts, after.facts) : [{ field: 'created', from: null, to: after.facts.displayName }];
    await insertContactChanges(trx, id, changes, { origin: { ...origin, cause }, correlationId: randomUUID(), at: new Date() });
    if (before) {
      await markContactChanged(trx, id);
      afterCommit(() => announceContact(strapi, { documentId: String(params.documentId) }));
    }
    return result;
  });
}

/** @throws 409 when it went into another contact, or was changed since the writer read it */
async function checkWritable(db: Db, contact: LockedContact, expectedRevision: unknown): Promise<void> {
  if (contact.mergedIntoId !== null) {
    const winner = await findLiveContact(db, { id: contact.mergedIntoId });
    throw contactMerged(winner?.documentId ?? '');
  }
  if (expectedRevision === undefined || expectedRevision === null) return;
  if (!Number.isSafeInteger(expectedRevision)) throw validationError([{ path: ['revision'], message: 'must be a whole number' }]);
  if (expectedRevision !== contact.revision) throw revisionConflict(contact.revision, Number(expectedRevision), 'contact');
}

/** @throws 400 when the company is none, or belongs to one itself */
async function checkCompany(db: Db, { kind, companyId }: LockedContact): Promise<void> {
  if (companyId === null) return;
  if (kind === 'company') throw validationError([{ path: ['company'], message: 'is for people only: a company belongs to none' }]);
  if (!(await isCompany(db, companyId))) throw validationError([{ path: ['company'], message: 'must be a contact that is a company' }]);
}

/** Contacts that were merged into it go along: without it they would come back as contacts of their own. */
async function prepareDeletion(db: Db, documentId: string | undefined): Promise<void> {
  const contact = documentId ? await lockContact(db, { documentId }) : null;
  if (!contact) return;
  await deleteMergedInto(db, contact.id);
}

function factsBefore({ kind, facts }: LockedContact): ContactBefore {
  return {
    kind,
    firstName: textOrNull(facts.firstName),
    lastName: textOrNull(facts.lastName),
    companyName: textOrNull(facts.companyName),
    emails: facts.emails,
    phones: facts.phones,
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Documents come back whole from create and update, and as a list of entries from clone. */
function idOf(result: unknown): number | null {
  const { id, entries } = (result ?? {}) as { id?: number | string; entries?: { id: number }[] };
  const found = id ?? entries?.[0]?.id;
  return found === undefined ? null : Number(found);
}
