import type { Phase, StatusKind } from '../../shared/status-kinds';
import type { NewActivity } from '../activities/activity';
import type { CasePatch } from '../cases/case-patch';
import type { CaseSnapshot } from '../cases/case-snapshot';
import { planChange, type FieldChange } from '../cases/plan-change';
import type { Campaign, Category } from '../configuration/catalogue';
import { NO_HISTORY } from '../workflow/case-facts';
import type { Origin } from '../platform/actor';
import type { Status } from '../workflow/definition';
import type { Random } from './random';

/** An activity with everything that its row says. */
export interface HistoryEntry extends NewActivity {
  origin: Origin;
  at: Date;
  correlationId: string;
}

/** A stay in a status; the last one has no end. */
export interface HistorySpan {
  statusId: number;
  kind: StatusKind;
  phase: Phase;
  from: Date;
  to: Date | null;
  correlationId: string;
}

/** A case as it is now, and how it came about. */
export interface CaseHistory {
  snapshot: CaseSnapshot;
  openedAt: Date;
  updatedAt: Date;
  entries: HistoryEntry[];
  spans: HistorySpan[];
  /** Answers to the form of the web, where there are any. */
  answers: Record<string, unknown> | null;
}

/** What changes are decided with; see `planChange`. */
export interface HistoryWorld {
  now: Date;
  campaign: Campaign;
  categories: Category[];
  /** Names of owners and tags by database id, for the timeline. */
  ownerNames: Map<number, string>;
  tagNames: Map<number, string>;
}

export interface HistoryRecorder {
  /** The case as it is so far. */
  current(): CaseSnapshot;
  /** Something said, or an event that leaves the case as it is. */
  add(at: Date, origin: Origin, activities: NewActivity[]): void;
  /** A change, decided by the rules of live changes. */
  change(at: Date, origin: Origin, patch: CasePatch): void;
  finish(answers: CaseHistory['answers']): CaseHistory;
}

/**
 * Writes down the history of one case while it is told. What would happen after `now` has not happened yet and is left
 * out, with everything that follows it.
 *
 * Messages leave the revision as it is: they must not stand in the way of whoever edits the case.
 *
 * @param start the new case, in the initial status of its workflow
 */
export function recordHistory(start: CaseSnapshot, openedAt: Date, world: HistoryWorld, random: Random): HistoryRecorder {
  let snapshot = start;
  let last = openedAt;
  let over = false;
  const entries: HistoryEntry[] = [];
  const spans = [openSpan(world.campaign.workflow.initial, openedAt, random.id())];

  /** Whether it already happened; once something has not, nothing after it has. */
  function happened(at: Date): boolean {
    if (at < last) throw new Error(`Case ${start.number}: ${at.toISOString()} comes before ${last.toISOString()}`);
    over ||= at > world.now;
    return !over;
  }

  function append(at: Date, origin: Origin, activities: NewActivity[], correlationId: string): void {
    last = at;
    entries.push(...activities.map((activity) => ({ ...activity, origin: activity.origin ?? origin, at, correlationId })));
  }

  function change(at: Date, origin: Origin, patch: CasePatch): void {
    if (!happened(at)) return;
    const plan = planChange(snapshot, patch, contextOf(snapshot, world, at));
    if (plan.kind === 'unchanged') return;
    if (plan.kind !== 'change') throw new Error(`Case ${start.number}: the story breaks a rule: ${JSON.stringify(plan)}`);
    const correlationId = random.id();
    snapshot = { ...snapshot, ...plan.update, revision: snapshot.revision + 1 };
    append(at, origin, plan.changes.map(changeActivity), correlationId);
    if (!plan.newStatus) return;
    spans[spans.length - 1] = { ...lastOf(spans), to: at };
    spans.push(openSpan(plan.newStatus, at, correlationId));
  }

  return {
    current: () => snapshot,
    add(at, origin, activities) {
      // What the opening brings along belongs to the opening's command.
      const correlationId = entries.length === 0 ? lastOf(spans).correlationId : random.id();
      if (happened(at)) append(at, origin, activities, correlationId);
    },
    change,
    finish: (answers) => ({ snapshot, openedAt, updatedAt: last, entries, spans, answers }),
  };
}

function openSpan({ id, kind, phase }: Status, from: Date, correlationId: string): HistorySpan {
  return { statusId: id, kind, phase, from, to: null, correlationId };
}

function lastOf(spans: HistorySpan[]): HistorySpan {
  const span = spans.at(-1);
  if (!span) throw new Error('A case is always in a status');
  return span;
}

function contextOf(
  { ownerId }: CaseSnapshot,
  { campaign, categories, ownerNames, tagNames }: HistoryWorld,
  now: Date,
): Parameters<typeof planChange>[2] {
  const owner = ownerId === null ? null : (ownerNames.get(ownerId) ?? null);
  // Owners are picked from those who may own.
  return {
    now,
    statuses: new Map(campaign.workflow.statuses.map((status) => [status.id, status])),
    campaign,
    categories,
    labels: { contact: '', owner, tags: tagNames },
    newOwner: null,
    ownerIsMember: true,
    history: NO_HISTORY,
    answerChanges: [],
    forms: [],
    tagSlugs: new Map(),
  };
}

function changeActivity({ field, from, to }: FieldChange): NewActivity {
  return { kind: field === 'status' ? 'status-change' : 'field-change', direction: 'internal', visibility: 'internal', field, from, to };
}
