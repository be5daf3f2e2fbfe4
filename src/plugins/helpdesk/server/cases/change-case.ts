import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { NewActivity } from '../activities/activity';
import { insertActivities, replaceSpan } from '../activities/activity-store';
import { keepUploads } from '../attachments/attachment-store';
import { formsOfCampaign, type Catalogue, type Form } from '../configuration/catalogue';
import { answerReferences } from '../forms/answer-references';
import type { Answers } from '../forms/compiled-form';
import { deleteAnswers, saveAnswers } from '../forms/form-store';
import { readCampaignAccess } from '../people/campaign-access-store';
import { EVERY_CAMPAIGN } from '../people/campaigns-of';
import { userIdOf, type Origin } from '../platform/actor';
import { announceCase } from '../platform/announce';
import { inTransaction } from '../platform/database';
import { forbidden, notFound, revisionConflict, transitionRefused, validationError } from '../platform/errors';
import { service } from '../platform/services';
import { readCaseInput, type CaseInput } from './case-input';
import type { CasePatch } from './case-patch';
import type { CaseSnapshot } from './case-snapshot';
import { answersOf, needsOfChange, readChangeContext } from './change-context-store';
import { lockCase, updateCase } from './case-store';
import { customFieldsOfCase } from './custom-fields-store';
import { answersSnapshot, type AnswersSnapshot } from './answers-snapshot';
import { resetsAnswers } from './bulk-change';
import { courseOfCase } from './course-of-case';
import type { AnswersToSave } from './plan-answers';
import { planAnswersReset, planAnswersRestore } from './plan-answers-reset';
import { answersAfter, planCampaignChange } from './plan-campaign-change';
import { planChange, statusOf, type ChangeContext, type FieldChange } from './plan-change';
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
  /** Part of a bulk action, whose changes share a correlation id; its rules apply (R22, R30, R66, D6). */
  bulk?: { correlationId: string };
  /** Answers of a snapshot, to be put back in the place of all that the case has. */
  restores?: AnswersSnapshot['answers'];
  /** Only decide: nothing is written. */
  isTrial?: boolean;
}

/** What a change did, or would do. */
export interface CaseChanged {
  /** The case's revision afterwards; the same as before when there was nothing to change. */
  revision: number;
  isChanged: boolean;
  /** How many answers left the case. */
  cleared: number;
}

/**
 * Changes a case: the one path of every write, whichever door it came through. Load and lock, rights, guards, derive,
 * write with activities in one transaction, announce.
 *
 * @throws 400 with every bad field, 403, 404, 409 RevisionConflict, 422 TransitionRefused with every unmet guard;
 *   nothing is changed then
 */
export async function changeCase(strapi: Core.Strapi, command: ChangeCase): Promise<CaseChanged> {
  if (!command.origin.actor.may('cases.edit-cases')) throw forbidden('You may not change cases.');
  const customFields = customFieldsOfCase(strapi);
  const read = readCaseInput(command.data, customFields);
  if (!read.ok) throw validationError(read.errors);

  return inTransaction(strapi, async ({ trx, afterCommit }) => {
    const catalogue = command.forcedBy ?? (await service(strapi, 'catalogue').live(trx));
    const snapshot = await lockCase(trx, command.documentId, customFields);
    if (!snapshot) throw notFound();
    const access = command.forcedBy ? EVERY_CAMPAIGN : await readCampaignAccess(trx, catalogue, command.origin.actor);
    if (!access.has(snapshot.campaignId)) throw notFound();
    checkRevision(snapshot, read.input);
    checkSystemFields(snapshot, read.input);

    const campaign = catalogue.campaigns.find(({ id }) => id === snapshot.campaignId);
    if (!campaign) throw validationError([{ path: ['campaign'], message: 'the case is in a campaign whose configuration does not work' }]);
    const resolved = await resolveReferences(trx, catalogue, read.input, snapshot);
    if (!resolved.ok) throw validationError(resolved.errors);

    const { references } = resolved;
    const nextCampaign = references.campaign ?? campaign;
    if (!access.has(nextCampaign.id)) throw validationError([{ path: ['campaign'], message: 'is not assigned to you' }]);
    const { categoryId } = snapshot;
    const course = courseOfCase(
      { campaign, categoryId },
      { campaign: nextCampaign, categoryId: references.category === undefined ? categoryId : (references.category?.id ?? null) },
      statusOf(snapshot, catalogue.statuses),
      catalogue.categories,
    );
    const needs = needsOfChange(course.workflow, course.arrival, references.status, formsOfCampaign(catalogue, nextCampaign));
    const isMoving = nextCampaign.id !== snapshot.campaignId;
    const isReset = command.bulk !== undefined && resetsAnswers(course.workflow, snapshot.statusId, references.status);
    if (isMoving || isReset || command.restores || read.input.answers) needs.add('answers');
    const found = await readChangeContext(trx, { catalogue, campaign, snapshot, references, actor: command.origin.actor, needs });
    const { stored, forms } = found;
    const restore = command.restores ? planAnswersRestore(stored, command.restores) : null;
    const carried = isMoving ? planCampaignChange(stored, forms, { from: campaign.headerFormSlug, to: nextCampaign.headerFormSlug }) : null;
    const move = restore?.move ?? carried ?? (isReset && stored.length > 0 ? planAnswersReset(stored) : null);
    const present = move ? answersAfter(stored, forms, move) : found.present;
    const { actor } = command.origin;
    const userId = userIdOf(actor);
    const answers = await resolveAnswers(trx, read.input, { caseId: snapshot.id, forms, present, userId });
    if (!answers.ok) throw validationError(answers.errors);
    const context: ChangeContext = {
      ...found,
      isForced: command.forcedBy !== undefined,
      isBulk: command.bulk !== undefined,
      isSourceFixed: command.origin.actor.kind === 'admin-user' && !command.bulk,
      language: command.language,
      answerChanges: restore?.changes ?? answers.changes,
      history: { ...found.history, answers: { ...answersOf(present), ...bySlug(answers.saves) } },
    };
    const plan = planChange(snapshot, toPatch(read.input, references), context);
    if (plan.kind === 'invalid') throw validationError(plan.errors);
    if (plan.kind === 'refused') throw transitionRefused(plan.unmet);
    if (plan.kind === 'unchanged') return { revision: snapshot.revision, isChanged: false, cleared: 0 };
    const result = { revision: snapshot.revision + 1, isChanged: true, cleared: move?.cleared.length ?? 0 };
    if (command.isTrial) return result;

    const { revision } = result;
    const correlationId = command.bulk?.correlationId ?? randomUUID();
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
    if (userId !== null) await keepUploads(trx, namedFiles(answers.saves, forms), { caseId: snapshot.id, userId });
    if (plan.newStatus) {
      const { id: statusId, kind, phase } = plan.newStatus;
      await replaceSpan(trx, { caseId: snapshot.id, statusId, kind, phase, at: context.now, correlationId });
    }
    const before = move && answersSnapshot(course.current, stored, move);
    const keeper = isMoving ? 'campaign' : 'status';
    const activities = plan.changes.map((change) => ({
      ...toActivity(change),
      ...(change.field === keeper && before && { data: before }),
    }));
    await insertActivities(trx, snapshot.id, activities, { origin: command.origin, correlationId, at: context.now });
    const arrivedIn = isMoving ? { arrivedIn: nextCampaign.id } : {};
    afterCommit(() => announceCase(strapi, { documentId: command.documentId, revision, actor: command.origin.actor, ...arrivedIn }));
    return result;
  });
}

function checkRevision(snapshot: CaseSnapshot, { expectedRevision }: CaseInput): void {
  if (expectedRevision !== undefined && expectedRevision !== snapshot.revision) throw revisionConflict(snapshot.revision, expectedRevision);
}

/** Doors that send a whole record back may say what is already so; anything else is an attempt to write it. */
function checkSystemFields(snapshot: CaseSnapshot, { system }: CaseInput): void {
  const isTime = (value: unknown, time: Date | null) =>
    (value === null ? null : new Date(String(value)).getTime()) === (time?.getTime() ?? null);
  const same: Record<string, (value: unknown) => boolean> = {
    number: (value) => value === snapshot.number,
    phase: (value) => value === snapshot.phase,
    trackingTokenHash: (value) => value === snapshot.trackingTokenHash,
    closedAt: (value) => isTime(value, snapshot.closedAt),
    firstRespondedAt: (value) => isTime(value, snapshot.firstRespondedAt),
    // Derived from the status spans; a stale copy of it harms nobody and is never written.
    statusSince: () => true,
  };
  const errors = Object.entries(system)
    .filter(([field, value]) => !same[field]?.(value))
    .map(([field]) => ({ path: [field], message: 'is set by the system and cannot be changed' }));
  if (errors.length > 0) throw validationError(errors);
}

function namedFiles(saves: AnswersToSave[], forms: Form[]): string[] {
  return saves.flatMap(({ form, answers }) => {
    const definition = forms.find(({ slug }) => slug === form.slug)?.definition;
    return definition ? answerReferences(definition, answers).files : [];
  });
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
