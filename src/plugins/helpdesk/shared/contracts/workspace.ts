import type { ActivityKind } from '../activities';
import type { Source } from '../sources';
import type { Localised } from '../localised';
import type { Activity, StatusSummary } from './cases';

/** A case on the start page. */
export interface StartCase {
  documentId: string;
  number: string;
  subject: string;
  source: Source;
  contact: string;
  campaign: Localised;
  status: StatusSummary;
  /** Since when it is in its status; ISO 8601, UTC, as every time here */
  waitingSince: string;
  deadlineAt: string | null;
}

export interface StartCallback extends StartCase {
  callbackAt: string;
  /** Promised by the reader; otherwise anybody of the campaign may make it (R24). */
  isMine: boolean;
}

export interface StartTask {
  id: string;
  title: string;
  dueAt: string | null;
  case: { documentId: string; number: string; subject: string };
}

/** As many as the start page shows, and whether there are more. */
export interface Some<T> {
  items: T[];
  hasMore: boolean;
}

/** `GET /helpdesk/workspace/start` — right `cases.read-cases`: what is to be done by the reader */
export namespace GetStart {
  export interface Response {
    data: {
      /** Their cases in an open phase, the longest waiting first. */
      cases: Some<StartCase>;
      /** Theirs and public ones of their campaigns that are overdue or due within a day, the first due first. */
      callbacks: Some<StartCallback>;
      /** Handed to them and not done, the first due first, those without a time last. */
      tasks: Some<StartTask>;
    };
  }
}

export const RECENT_OF = ['mine', 'all'] as const;
export type RecentOf = (typeof RECENT_OF)[number];

export interface RecentActivity {
  id: string;
  kind: ActivityKind;
  at: string;
  actor: Pick<Activity['actor'], 'kind' | 'name'>;
  /** The beginning of what was said. */
  excerpt: string | null;
  change: Activity['change'];
  case: { documentId: string; number: string; subject: string; contact: string };
}

/**
 * `GET /helpdesk/workspace/activities?of=mine|all` — right `cases.read-cases`: the newest activities (R114) of cases
 * that are not closed and the reader's, or else of any case they see
 */
export namespace ListRecentActivities {
  export interface Response {
    data: RecentActivity[];
  }
}

/**
 * `POST /helpdesk/workspace/next` — right `cases.own-cases`: the next case of the queue becomes the reader's (R82); null
 * when none is waiting that they may work on
 */
export namespace TakeNext {
  export interface Response {
    data: { documentId: string; number: string } | null;
  }
}
