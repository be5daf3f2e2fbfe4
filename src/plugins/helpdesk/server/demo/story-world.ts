import type { Campaign } from '../configuration/catalogue';
import type { Actor, Origin } from '../platform/actor';
import { NO_HISTORY, type CaseFacts } from '../workflow/case-facts';
import { evaluateTransition } from '../workflow/evaluate-transition';
import type { HistoryWorld } from './case-history';
import type { DemoTag } from './people';
import type { DemoLanguage } from './texts/demo-texts';

/** A colleague with the database id of the admin user. */
export interface Colleague {
  id: number;
  firstName: string;
  name: string;
  languages: DemoLanguage[];
}

/** Everything stories are told with. */
export interface StoryWorld extends HistoryWorld {
  seed: string;
  /** Those who may own cases. */
  agents: Colleague[];
  supervisor: Colleague;
  /** Database ids by documentId. */
  contactIds: Map<string, number>;
  tagIds: Map<DemoTag, number>;
  /** Makes the links with which clients follow their cases; see `trackingToken`. */
  secret: string;
  /** Address of the server, for links in acknowledgements. */
  publicUrl: string;
}

/** Keys of the starter workflow's statuses. */
export type StoryStatus = 'new' | 'in-progress' | 'waiting-for-customer' | 'closed';

/** The ways stories take through the workflow. */
const STEPS: [StoryStatus, StoryStatus][] = [
  ['new', 'in-progress'],
  ['in-progress', 'waiting-for-customer'],
  ['waiting-for-customer', 'in-progress'],
  ['in-progress', 'closed'],
  ['closed', 'in-progress'],
];

/** Whether the stories can be told in a campaign, whose workflow may have been changed since it was installed. */
export function storiesFit({ workflow }: Campaign): boolean {
  const find = (key: StoryStatus) => workflow.statuses.find((status) => status.key === key);
  // What every story has filled in whenever it takes a step.
  const facts: CaseFacts = {
    ...NO_HISTORY,
    now: new Date(0),
    statusSince: new Date(0),
    dueAt: null,
    isConfirmed: false,
    fields: { category: 1, owner: 1, subject: 'Subject', priority: 50, deadlineAt: null, tags: [] },
    valueOf: () => undefined,
    missingFor: () => [],
    questionOf: () => undefined,
  };
  return (
    workflow.initial.key === 'new' &&
    STEPS.every(([fromKey, toKey]) => {
      const [from, to] = [find(fromKey), find(toKey)];
      return from && to && evaluateTransition(workflow, from, to, facts).length === 0;
    })
  );
}

/** @throws Error when the workflow has no such status; see `storiesFit` */
export function statusId({ campaign }: HistoryWorld, key: StoryStatus): number {
  const status = campaign.workflow.statuses.find((candidate) => candidate.key === key);
  if (!status) throw new Error(`The workflow has no status "${key}"`);
  return status.id;
}

/** A colleague at work in the admin panel, or writing to a client. */
export function colleagueOrigin({ id, name }: Colleague, how: { channel: 'admin' | 'email'; cause: string }): Origin {
  const actor: Actor = { kind: 'admin-user', id: String(id), name, may: () => true };
  return { actor, ...how };
}
