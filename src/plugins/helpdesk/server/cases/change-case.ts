import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { NewActivity } from '../activities/activity';
import { insertActivities, replaceSpan } from '../activities/activity-store';
import { formsOfCampaign, type Catalogue } from '../configuration/catalogue';
import type { Answers } from '../forms/compiled-form';
import { deleteAnswers, saveAnswers } from '../forms/form-store';
import { readCampaignAccess } from '../people/campaign-access-store';
import { EVERY_CAMPAIGN } from '../people/campaigns-of';
import type { Origin } from '../platform/actor';
import { announceCase } from '../platform/announce';
import { inTransaction } from '../platform/database';
import { forbidden, notFound, revisionConflict, transitionRefused, validationError } from '../platform/errors';
import { service } from '../platform/services';
import { readCaseInput, type CaseInput } from './case-input';
import type { CasePatch } from './case-patch';
import type { CaseSnapshot } from './case-snapshot';
import { answersOf, needsOfChange, readChangeContext } from './change-context-store';
import { lockCase, updateCase, type CustomField } from './case-store';
import { customFieldsOfCase } from './custom-fields-store';
import { campaignSnapshot } from './campaign-snapshot';
import { courseOfCase } from './course-of-case';
import type { AnswersToSave } from './plan-answers';
import { answersAfter, planCampaignChange } from './plan-campaign-change';
import { planChange, type ChangeContext, type FieldChange } from './plan-change';
import { resolveAnswers } from './resolve-answers';
import { resolveReferences, type ResolvedReferences } from './resolve-input';

/** A wish to change a case, as any door hands it over. */
export interface ChangeCase {
  documentId: string;
  /** Fields to change, in any form Strapi's doors write them; see `readCaseInput`. */
  data: Record<string, unknown>;
  origin: Origin;
  /** Of whoever reads why a change was refused; English without it. */
  language?: string;
  /** Decide with this configuration, without its guards and whoever sees its campaigns: the configuration moves the case. */
  forcedBy?: Catalogue;
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
  const cache = service(strapi, 'catalogue');
  const catalogue = command.forcedBy ?? (await cache.atLeast(read.input.formVersions ?? {}));
  try {
    return await changeWith(strapi, command, { input: read.input, customFields, catalogue, isNewest: command.forcedBy !== undefined });
  } catch (error) {
    if (!(error instanceof CatalogueBehind)) throw error;
    const newest = await cache.atLeast(error.formVersions);
    return changeWith(strapi, command, { input: read.input, customFields, catalogue: newest, isNewest: true });
  }
}

/** Somebody saved answers with a newer version of a form than the configuration at hand knows. */
class CatalogueBehind extends Error {
  override name = 'CatalogueBehind';
  constructor(readonly formVersions: Record<string, number>) {
    super('The configuration at hand is behind');
  }
}

interface Wish {
  input: CaseInput;
  customFields: CustomField[];
  catalogue: Catalogue;
  /** Whether the configuration is as new as it can be. */
  isNewest: boolean;
}

async function changeWith(
  strapi: Core.Strapi,
  command: ChangeCase,
  { input, customFields, catalogue, isNewest }: Wish,
): Promise<{ revision: number }> {
  return inTransaction(strapi, async ({ trx, afterCommit }) => {
    const snapshot = await lockCase(trx, command.documentId, customFields);
    if (!snapshot) throw notFound();
    const access = command.forcedBy ? EVERY_CAMPAIGN : await readCampaignAccess(trx, catalogue, command.origin.actor);
    if (!access.has(snapshot.campaignId)) throw notFound();
    checkRevision(snapshot, input);
    checkSystemFields(snapshot, input);

    const campaign = catalogue.campaigns.find(({ id }) => id === snapshot.campaignId);
    if (!campaign) throw validationError([{ path: ['campaign'], message: 'the case is in a campaign whose configuration does not work' }]);
    const resolved = await resolveReferences(trx, catalogue, input, snapshot);
    if (!resolved.ok) throw validationError(resolved.errors);

    const { references } = resolved;
    const nextCampaign = references.campaign ?? campaign;
    if (!access.has(nextCampaign.id)) throw validationError([{ path: ['campaign'], message: 'is not assigned to you' }]);
    const { categoryId } = snapshot;
    const course = courseOfCase(
      { campaign, categoryId },
      { campaign: nextCampaign, categoryId: references.category === undefined ? categoryId : (references.category?.id ?? null) },
      snapshot.statusId,
      catalogue.categories,
    );
    const needs = needsOfChange(course.workflow, course.arrival, references.status, formsOfCampaign(catalogue, nextCampaign));
    const isMoving = nextCampaign.id !== snapshot.campaignId;
    if (isMoving || input.answers) needs.add('answers');
    const found = await readChangeContext(trx, { catalogue, campaign, snapshot, references, actor: command.origin.actor, needs });
    const newer = found.stored.filter(({ slug, version }) => version > (catalogue.forms.get(slug)?.version ?? 0));
    if (newer.length > 0 && !isNewest) throw new CatalogueBehind(Object.fromEntries(newer.map(({ slug, version }) => [slug, version])));
    const headers = { from: campaign.headerFormSlug, to: nextCampaign.headerFormSlug };
    const move = isMoving ? planCampaignChange(found.stored, found.forms, headers) : null;
    const present = move ? answersAfter(found.stored, found.forms, move) : found.present;
    const isMachine = command.origin.actor.kind !== 'admin-user';
    const answers = await resolveAnswers(trx, input, { caseId: snapshot.id, forms: found.forms, present, isMachine });
    if (!answers.ok) throw validationError(answers.errors);
    const context: ChangeContext = {
      ...found,
      isForced: command.forcedBy !== undefined,
      language: command.language,
      answerChanges: answers.changes,
      history: { ...found.history, answers: { ...answersOf(present), ...bySlug(answers.saves) } },
    };
    const plan = planChange(snapshot, toPatch(input, references), context);
    if (plan.kind === 'invalid') throw validationError(plan.errors);
    if (plan.kind === 'refused') throw transitionRefused(plan.unmet);
    if (plan.kind === 'unchanged') return { revision: snapshot.revision };

    const revision = snapshot.revision + 1;
    const correlationId = randomUUID();
    await updateCase(trx, snapshot.id, plan.update, customFields, { revision, at: context.now });
    if (move)
      await deleteAnswers(
        trx,
        snapshot.id,
        move.leaving.map(({ formId }) => formId),
      );
    for (const { form, answers: given, former } of [...(move?.saves ?? []), ...answers.saves]) {
      await saveAnswers(trx, { caseId: snapshot.id, formId: form.id, version: form.version, answers: given, former, at: context.now });
    }
    if (plan.newStatus) {
      const { id: statusId, kind, phase } = plan.newStatus;
      await replaceSpan(trx, { caseId: snapshot.id, statusId, kind, phase, at: context.now, correlationId });
    }
    const before = move && campaignSnapshot(course.current ?? campaign.workflow.initial, found.stored, move);
    const activities = plan.changes.map((change) => ({
      ...toActivity(change),
      ...(change.field === 'campaign' && before && { data: before }),
    }));
    await insertActivities(trx, snapshot.id, activities, { origin: command.origin, correlationId, at: context.now });
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

function bySlug(saves: AnswersToSave[]): Record<string, Answers> {
  return Object.fromEntries(saves.map(({ form, answers }) => [form.slug, answers]));
}

function toPatch(input: CaseInput, references: ResolvedReferences): CasePatch {
  const { subject, source, priority, deadlineAt, callbackAt, confirmed, legalHold, custom } = input;
  const { campaign, status, category, contact, owner, tags } = references;
  return {
    subject,
    source,
    priority,
    deadlineAt,
    callbackAt,
    confirmed,
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
