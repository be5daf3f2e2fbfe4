import type { ChangeValue } from '../../shared/contracts/cases';
import { localise } from '../../shared/localised';
import type { Phase } from '../../shared/status-kinds';
import type { Campaign, Category, Form } from '../configuration/catalogue';
import type { FieldError, UnmetGuard } from '../platform/errors';
import { callbackDue } from '../workflow/callback-due';
import type { CaseHistory, KnowHow } from '../workflow/case-facts';
import { evaluateTransition } from '../workflow/evaluate-transition';
import type { Status } from '../workflow/definition';
import { lacksForStatus } from '../workflow/lacks-for-status';
import { bulkUnmet } from './bulk-change';
import type { CasePatch, Reference } from './case-patch';
import type { CaseSnapshot } from './case-snapshot';
import { courseOfCase } from './course-of-case';
import { factsOfChange } from './facts-of-change';

/** One field that changes, as the timeline tells it. */
export interface FieldChange {
  field: string;
  from: ChangeValue;
  to: ChangeValue;
}

/** Columns of the case to write; names as in the snapshot. */
export type CaseUpdate = Partial<Omit<CaseSnapshot, 'id' | 'documentId' | 'number' | 'revision' | 'trackingTokenHash'>>;

export type ChangePlan =
  | { kind: 'unchanged' }
  | { kind: 'refused'; unmet: UnmetGuard[] }
  | { kind: 'invalid'; errors: FieldError[] }
  | { kind: 'change'; update: CaseUpdate; changes: FieldChange[]; newStatus: Status | null };

/** What the decision needs to know beside the case and the patch. */
export interface ChangeContext {
  now: Date;
  /** All statuses by database id, also those taken out of use: a case may still be in one. */
  statuses: ReadonlyMap<number, Status>;
  /** The campaign the case is in, and the one it is to go to, if any. */
  campaign: Campaign;
  nextCampaign?: Campaign;
  categories: Category[];
  /** Names of what the case points to now, for the timeline. */
  labels: { contact: string; owner: string | null; tags: Map<number, string> };
  /** Of somebody who is to become the owner: whether they may own cases (R7), and what makes them fit to (R36). */
  newOwner: { mayOwn: boolean; knowHow: KnowHow } | null;
  /** Whether whoever is owner after the change is assigned to the campaign, where one of the two changes (R60). */
  ownerIsMember: boolean;
  /** As far as guards of the change ask for it; see `factsNeeded`. */
  history: CaseHistory;
  /** Answers that change along with it, as `planAnswers` found; `history` has them as they will be. */
  answerChanges: FieldChange[];
  /** Forms of the campaign whose answers statuses may require. */
  forms: Form[];
  /** Whether guards are left out: the configuration itself moves the case. */
  isForced?: boolean;
  /** Whether it is part of a bulk action, which has rules of its own. */
  isBulk?: boolean;
  /** Whether the source stays what it is: colleagues change it in bulk only (R66), API tokens may set any field. */
  isSourceFixed?: boolean;
  /** Of the words of guards; English without it. */
  language?: string;
  /** Slugs of tags by database id, for conditions. */
  tagSlugs: Map<number, string>;
}

/**
 * Decides what a change does to a case: pure, so that it can be tried out, explained and tested on its own.
 *
 * - A status is changed along the workflow only, and only when every guard agrees; guards see the case as it would be
 *   after the change.
 * - A new campaign puts the case into that campaign's initial status (D4, R61); a status given beside it must be that one.
 * - A new category whose workflow is another one takes the case along to it; a status given beside it is one of that
 *   workflow, and its guards are asked from where the case came to stand.
 * - `phase` and `closedAt` follow from the status.
 */
export function planChange(snapshot: CaseSnapshot, patch: CasePatch, context: ChangeContext): ChangePlan {
  const campaign = context.nextCampaign ?? context.campaign;
  const moves = context.nextCampaign !== undefined && context.nextCampaign.id !== snapshot.campaignId;
  const { workflow, current, arrival } = courseOfCase(
    { campaign: context.campaign, categoryId: snapshot.categoryId },
    { campaign, categoryId: patch.categoryId === undefined ? snapshot.categoryId : patch.categoryId },
    statusOf(snapshot, context.statuses),
    context.categories,
  );
  const asked = workflow.statuses.find(({ id }) => id === patch.statusId);
  const target = patch.statusId === undefined || (moves && !context.isForced) ? arrival : asked;

  const errors: FieldError[] = [];
  if (!target || (moves && patch.statusId !== undefined && patch.statusId !== target.id)) {
    errors.push({
      path: ['status'],
      message: moves ? 'a case that changes its campaign starts in its initial status' : "is no status of the case's campaign",
    });
  }
  if (patch.owner && context.newOwner) errors.push(...unfitToOwn(patch.owner, context.newOwner, target ?? current, context));
  if (!context.ownerIsMember && !context.isForced) {
    errors.push({ path: ['owner'], message: notAssigned(patch.owner?.label ?? context.labels.owner ?? '', campaign) });
  }
  if (patch.source !== undefined && patch.source !== snapshot.source && context.isSourceFixed) {
    errors.push({ path: ['source'], message: 'is changed by a bulk action only' });
  }
  if (errors.length > 0 || !target) return { kind: 'invalid', errors };

  const { update, changes } = collectChanges(snapshot, patch, context, campaign);
  changes.push(...context.answerChanges);
  const newStatus = target.id === snapshot.statusId ? null : target;
  // The status of the same key in another workflow is the one the case has been in all along.
  const since = !moves && newStatus?.key === current.key ? snapshot.statusSince : context.now;
  const isEntered = newStatus !== null && since === context.now;
  const due = callbackDue(target, patch.callbackAt, snapshot.callbackAt, isEntered, context.now);
  noteCallback(snapshot, due, { update, changes });
  const isAsked = newStatus !== null && newStatus.id !== arrival.id;
  const unmet = context.isBulk ? bulkUnmet(current, isAsked ? newStatus : null, update, context.language) : [];
  if (isAsked && !context.isForced) {
    const facts = factsOfChange(snapshot, { ...snapshot, ...update }, patch.confirmed ?? false, { ...context, current: arrival, campaign });
    unmet.push(...evaluateTransition(workflow, arrival, newStatus, facts, context.language));
  }
  if (unmet.length > 0) return { kind: 'refused', unmet };
  if (!newStatus && changes.length === 0) return { kind: 'unchanged' };
  if (newStatus) Object.assign(update, { ...statusUpdate(snapshot, newStatus, context.now), statusSince: since });
  return {
    kind: 'change',
    update,
    changes: newStatus ? [...changes, statusChange(current, newStatus)] : changes,
    newStatus,
  };
}

/** Why somebody cannot own a case of a campaign (R60). */
export function notAssigned(person: string, { name }: Campaign): string {
  return `${person} is not assigned to the campaign "${localise(name, 'en')}" and cannot own a case in it: choose another owner or none`;
}

/** Why somebody is refused as a new owner (R7, R36): the case is handed to those who may work on it where it will be. */
function unfitToOwn(
  owner: Reference,
  { mayOwn, knowHow }: NonNullable<ChangeContext['newOwner']>,
  status: Status,
  { isForced, language }: ChangeContext,
): FieldError[] {
  if (!mayOwn) return [{ path: ['owner'], message: cannotOwn(owner) }];
  if (isForced) return [];
  return lacksForStatus(status, knowHow, language).map(({ message }) => ({ path: ['owner'], message: `${owner.label}: ${message}` }));
}

/** Why somebody without the right to own cases is refused as an owner (R7). */
export function cannotOwn({ label }: Reference): string {
  return `${label} is neither an agent nor a home agent and cannot own a case`;
}

function noteCallback(snapshot: CaseSnapshot, callbackAt: Date | null, plan: { update: CaseUpdate; changes: FieldChange[] }): void {
  if (callbackAt?.getTime() === snapshot.callbackAt?.getTime()) return;
  plan.update.callbackAt = callbackAt;
  plan.changes.push({ field: 'callbackAt', from: snapshot.callbackAt?.toISOString() ?? null, to: callbackAt?.toISOString() ?? null });
}

/** The status a case is in. */
export function statusOf({ number, statusId }: CaseSnapshot, statuses: ReadonlyMap<number, Status>): Status {
  const status = statuses.get(statusId);
  if (!status) throw new Error(`${number} is in a status that is not there`);
  return status;
}

function statusUpdate(snapshot: CaseSnapshot, target: Status, now: Date): CaseUpdate {
  const phase: Phase = target.phase;
  const closedAt = phase === 'closed' ? (snapshot.phase === 'closed' ? snapshot.closedAt : now) : null;
  return { statusId: target.id, phase, closedAt };
}

function statusChange(from: Status, to: Status): FieldChange {
  return { field: 'status', from: statusValue(from), to: statusValue(to) };
}

/** How the timeline refers to a status. */
export function statusValue(status: Status): ChangeValue {
  return { id: status.documentId, label: localise(status.name, 'en') };
}

function reference(value: Reference | null): ChangeValue {
  return value ? { id: String(value.id), label: value.label } : null;
}

function collectChanges(
  snapshot: CaseSnapshot,
  patch: CasePatch,
  context: ChangeContext,
  campaign: Campaign,
): { update: CaseUpdate; changes: FieldChange[] } {
  const update: CaseUpdate = {};
  const changes: FieldChange[] = [];
  const note = (part: CaseUpdate, change: FieldChange) => {
    Object.assign(update, part);
    changes.push(change);
  };

  if (patch.subject !== undefined && patch.subject !== snapshot.subject) {
    note({ subject: patch.subject }, { field: 'subject', from: snapshot.subject, to: patch.subject });
  }
  if (patch.source !== undefined && patch.source !== snapshot.source) {
    note({ source: patch.source }, { field: 'source', from: snapshot.source, to: patch.source });
  }
  if (patch.priority !== undefined && patch.priority !== snapshot.priority) {
    note({ priority: patch.priority }, { field: 'priority', from: snapshot.priority, to: patch.priority });
  }
  if (patch.deadlineAt !== undefined && patch.deadlineAt?.getTime() !== snapshot.deadlineAt?.getTime()) {
    note(
      { deadlineAt: patch.deadlineAt },
      { field: 'deadlineAt', from: snapshot.deadlineAt?.toISOString() ?? null, to: patch.deadlineAt?.toISOString() ?? null },
    );
  }
  if (patch.legalHold !== undefined && patch.legalHold !== snapshot.legalHold) {
    note({ legalHold: patch.legalHold }, { field: 'legalHold', from: snapshot.legalHold, to: patch.legalHold });
  }
  if (patch.contact && patch.contact.id !== snapshot.contactId) {
    note(
      { contactId: patch.contact.id },
      { field: 'contact', from: reference({ id: snapshot.contactId, label: context.labels.contact }), to: reference(patch.contact) },
    );
  }
  if (campaign.id !== snapshot.campaignId) {
    note({ campaignId: campaign.id }, { field: 'campaign', from: campaignValue(context.campaign), to: campaignValue(campaign) });
  }
  if (patch.categoryId !== undefined && patch.categoryId !== snapshot.categoryId) {
    note(
      { categoryId: patch.categoryId },
      { field: 'category', from: categoryValue(context, snapshot.categoryId), to: categoryValue(context, patch.categoryId) },
    );
  }
  if (patch.owner !== undefined && (patch.owner?.id ?? null) !== snapshot.ownerId) {
    const before = snapshot.ownerId === null ? null : { id: snapshot.ownerId, label: context.labels.owner ?? '' };
    note({ ownerId: patch.owner?.id ?? null }, { field: 'owner', from: reference(before), to: reference(patch.owner) });
  }
  if (
    patch.tags &&
    !sameIds(
      patch.tags.map(({ id }) => id),
      snapshot.tagIds,
    )
  ) {
    note(
      { tagIds: patch.tags.map(({ id }) => id) },
      {
        field: 'tags',
        from: snapshot.tagIds.map((id) => reference({ id, label: context.labels.tags.get(id) ?? '' })),
        to: patch.tags.map(reference),
      },
    );
  }
  for (const [field, value] of Object.entries(patch.custom ?? {})) {
    const before = snapshot.custom[field] ?? null;
    if (JSON.stringify(before) === JSON.stringify(value ?? null)) continue;
    update.custom = { ...update.custom, [field]: value };
    changes.push({ field, from: before as ChangeValue, to: (value ?? null) as ChangeValue });
  }
  return { update, changes };
}

function sameIds(a: number[], b: number[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

function campaignValue(campaign: Campaign): ChangeValue {
  return { id: campaign.documentId, label: localise(campaign.name, 'en') };
}

function categoryValue({ categories }: ChangeContext, id: number | null): ChangeValue {
  const category = categories.find((candidate) => candidate.id === id);
  return category ? { id: category.documentId, label: localise(category.name, 'en') } : null;
}
