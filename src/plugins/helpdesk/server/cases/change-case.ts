import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { NewActivity } from '../activities/activity';
import { insertActivities, replaceSpan } from '../activities/activity-store';
import type { Campaign, Catalogue } from '../configuration/catalogue';
import type { Origin } from '../platform/actor';
import { announceCase } from '../platform/announce';
import { inTransaction, type Db } from '../platform/database';
import { forbidden, notFound, revisionConflict, transitionRefused, validationError } from '../platform/errors';
import { service } from '../platform/services';
import { readCaseInput, type CaseInput } from './case-input';
import type { CasePatch } from './case-patch';
import type { CaseSnapshot } from './case-snapshot';
import { lockCase, updateCase } from './case-store';
import { customFieldsOfCase } from './custom-fields-store';
import { findContact, findTags, findUser, mayOwnCases } from './people-store';
import { planChange, type ChangeContext, type FieldChange } from './plan-change';
import { resolveReferences, type ResolvedReferences } from './resolve-input';

/** A wish to change a case, as any door hands it over. */
export interface ChangeCase {
  documentId: string;
  /** Fields to change, in any form Strapi's doors write them; see `readCaseInput`. */
  data: Record<string, unknown>;
  origin: Origin;
}

/**
 * Changes a case: the one path of every write, whichever door it came through. Load and lock, rights, guards, derive,
 * write with activities in one transaction, announce.
 *
 * @returns the case's revision afterwards; the same as before when there was nothing to change
 * @throws 400 with every bad field, 403, 404, 409 RevisionConflict, 422 TransitionRefused with every unmet guard;
 *   nothing is changed then
 */
export async function changeCase(strapi: Core.Strapi, command: ChangeCase): Promise<{ revision: number }> {
  if (!command.origin.actor.may('cases.edit-cases')) throw forbidden('You may not change cases.');
  const customFields = customFieldsOfCase(strapi);
  const read = readCaseInput(command.data, customFields);
  if (!read.ok) throw validationError(read.errors);
  const catalogue = await service(strapi, 'catalogue').get();

  return inTransaction(strapi, async ({ trx, afterCommit }) => {
    const snapshot = await lockCase(trx, command.documentId, customFields);
    if (!snapshot) throw notFound();
    checkRevision(snapshot, read.input);
    checkSystemFields(snapshot, read.input);

    const campaign = catalogue.campaigns.find(({ id }) => id === snapshot.campaignId);
    if (!campaign) throw validationError([{ path: ['campaign'], message: 'the case is in a campaign whose configuration does not work' }]);
    const resolved = await resolveReferences(trx, catalogue, read.input, { campaign, tagIds: snapshot.tagIds });
    if (!resolved.ok) throw validationError(resolved.errors);

    const context = await changeContext(trx, catalogue, campaign, snapshot, resolved.references);
    const plan = planChange(snapshot, toPatch(read.input, resolved.references), context);
    if (plan.kind === 'invalid') throw validationError(plan.errors);
    if (plan.kind === 'refused') throw transitionRefused(plan.unmet);
    if (plan.kind === 'unchanged') return { revision: snapshot.revision };

    const revision = snapshot.revision + 1;
    const correlationId = randomUUID();
    await updateCase(trx, snapshot.id, plan.update, customFields, { revision, at: context.now });
    if (plan.newStatus) {
      const { id: statusId, kind, phase } = plan.newStatus;
      await replaceSpan(trx, { caseId: snapshot.id, statusId, kind, phase, at: context.now, correlationId });
    }
    await insertActivities(trx, snapshot.id, plan.changes.map(toActivity), { origin: command.origin, correlationId, at: context.now });
    afterCommit(() => announceCase(strapi, { documentId: command.documentId, revision }));
    return { revision };
  });
}

function checkRevision(snapshot: CaseSnapshot, { expectedRevision }: CaseInput): void {
  if (expectedRevision !== undefined && expectedRevision !== snapshot.revision) throw revisionConflict(snapshot.revision, expectedRevision);
}

/** Doors that send a whole record back may say what is already so; anything else is an attempt to write it. */
function checkSystemFields(snapshot: CaseSnapshot, { system }: CaseInput): void {
  const same: Record<string, (value: unknown) => boolean> = {
    number: (value) => value === snapshot.number,
    phase: (value) => value === snapshot.phase,
    trackingTokenHash: (value) => value === snapshot.trackingTokenHash,
    closedAt: (value) => (value === null ? null : new Date(String(value)).getTime()) === (snapshot.closedAt?.getTime() ?? null),
    // Derived from the status spans; a stale copy of it harms nobody and is never written.
    statusSince: () => true,
  };
  const errors = Object.entries(system)
    .filter(([field, value]) => !same[field]?.(value))
    .map(([field]) => ({ path: [field], message: 'is set by the system and cannot be changed' }));
  if (errors.length > 0) throw validationError(errors);
}

async function changeContext(
  db: Db,
  catalogue: Catalogue,
  campaign: Campaign,
  snapshot: CaseSnapshot,
  references: ResolvedReferences,
): Promise<ChangeContext> {
  const { contact, owner, tags } = references;
  const changesContact = contact !== undefined && contact.id !== snapshot.contactId;
  const changesOwner = owner !== undefined && (owner?.id ?? null) !== snapshot.ownerId;
  const names = tags ? await findTags(db, snapshot.tagIds) : [];
  return {
    now: new Date(),
    campaign,
    nextCampaign: references.campaign,
    categories: catalogue.categories,
    labels: {
      contact: changesContact ? ((await findContact(db, { id: snapshot.contactId }))?.label ?? '') : '',
      owner: changesOwner && snapshot.ownerId !== null ? ((await findUser(db, { id: snapshot.ownerId }))?.label ?? null) : null,
      tags: new Map(names.map(({ id, label }) => [id, label])),
    },
    ownerMayOwn: changesOwner && owner ? await mayOwnCases(db, owner.id) : true,
  };
}

function toPatch(input: CaseInput, references: ResolvedReferences): CasePatch {
  const { subject, source, priority, deadlineAt, legalHold, custom } = input;
  const { campaign, status, category, contact, owner, tags } = references;
  return {
    subject,
    source,
    priority,
    deadlineAt,
    legalHold,
    custom,
    contact,
    owner,
    tags,
    campaignId: campaign?.id,
    statusId: status?.id,
    categoryId: category === null ? null : category?.id,
  };
}

function toActivity({ field, from, to }: FieldChange): NewActivity {
  return { kind: field === 'status' ? 'status-change' : 'field-change', direction: 'internal', visibility: 'internal', field, from, to };
}
