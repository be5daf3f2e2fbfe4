import type { RuleGroup } from '../conditions';
import type { Localised } from '../localised';
import type { Source } from '../sources';

/** What a bulk action does to each of its cases (R30, R62, R66, R90). */
export type BulkAction =
  | {
      kind: 'set-status';
      /** documentIds; each case goes to the one that its campaign has. Those of the kind `open` are refused (R22). */
      statuses: string[];
      /** When a callback is due, for statuses that ask for a time (R25); ISO 8601 */
      callbackAt?: string | null;
      /** Yes to what the transitions ask before they are made. */
      confirmed?: boolean;
    }
  /** slug or documentId */
  | { kind: 'move-to-campaign'; campaign: string }
  /** Database id of an admin user who may own cases; null clears the owner. */
  | { kind: 'set-owner'; owner: number | null }
  | { kind: 'set-source'; source: Source };

/** Cases by documentId, or all that the list shows with a filter; 10,000 at the most either way. */
export type BulkSelection =
  { documentIds: string[] } | { matching: { search?: string; status?: string[]; campaign?: string[]; filter?: RuleGroup | null } };

export interface BulkRequest {
  data: { action: BulkAction; selection: BulkSelection };
}

/** `pending` until its turn; in a job that was cancelled, for good. */
export const BULK_OUTCOMES = ['pending', 'changed', 'unchanged', 'refused', 'failed'] as const;
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];

/** One thing that stood against the change of a case. */
export interface BulkReason {
  /** As a refusal (422) names it; null for a bad field or a missing right. */
  guard: string | null;
  field: string | null;
  message: string;
}

export interface BulkJob {
  id: string;
  action: BulkAction;
  /** Name of the status, campaign or owner that cases are to have; null for none, and for a source. */
  target: Localised | null;
  state: 'queued' | 'running' | 'done' | 'cancelled';
  startedBy: { id: number | null; name: string };
  total: number;
  counts: Record<BulkOutcome, number>;
  /** All activities of the job have it. */
  correlationId: string;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
}

/** `POST /helpdesk/bulk-jobs/preview` with a `BulkRequest` — right `cases.bulk-edit-cases`: what it would do */
export namespace PreviewBulkJob {
  export interface Response {
    data: {
      /** Cases that are selected, and how many of them were looked at; the counts are of the latter. */
      total: number;
      looked: number;
      counts: { changed: number; unchanged: number; refused: number };
      /** Cases with answers that would be cleared, which can be restored case by case (D4). */
      losingAnswers: number;
      /** What stands against it, with the number of cases; the most frequent first. */
      reasons: (BulkReason & { count: number })[];
    };
  }
}

/** `POST /helpdesk/bulk-jobs` with a `BulkRequest` — right `cases.bulk-edit-cases` → 202 */
export namespace StartBulkJob {
  export interface Response {
    data: BulkJob;
  }
}

/** `GET /helpdesk/bulk-jobs` — right `cases.bulk-edit-cases`: the newest that the reader may see */
export namespace ListBulkJobs {
  export interface Response {
    data: BulkJob[];
  }
}

/** `GET /helpdesk/bulk-jobs/:id`, `POST …/cancel` — right `cases.bulk-edit-cases`; what is done stays done */
export namespace GetBulkJob {
  export interface Response {
    data: BulkJob;
  }
}

export interface BulkResult {
  /** documentId null once the case is deleted */
  case: { documentId: string | null; number: string; subject: string | null };
  outcome: BulkOutcome;
  reasons: BulkReason[];
}

/** `GET /helpdesk/bulk-jobs/:id/results` — right `cases.bulk-edit-cases`: one row per case, in the order they are done */
export namespace ListBulkResults {
  export interface Query {
    outcome?: BulkOutcome;
    /** From `meta.next` of the page before. */
    after?: number;
    /** 1–100, 25 by default */
    pageSize?: number;
  }
  export interface Response {
    data: BulkResult[];
    meta: { next: number | null };
  }
}
