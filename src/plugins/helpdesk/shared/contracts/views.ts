import type { RuleGroup } from '../conditions';
import type { CaseSort } from './cases';

/** Columns of a case list that every installation has (R129); a form field marked as listable is `answers.<form>.<key>`. */
export const CASE_COLUMNS = [
  'number',
  'subject',
  'contact',
  'campaign',
  'category',
  'status',
  'owner',
  'tags',
  'priority',
  'source',
  'createdAt',
  'updatedAt',
  'deadlineAt',
  'callbackAt',
  'firstResponse',
] as const;
export type CaseColumn = (typeof CASE_COLUMNS)[number] | `answers.${string}.${string}`;

/** Views that come with the product, by their ids. */
export const BUILT_IN_VIEWS = ['my-open', 'unassigned', 'callbacks-due', 'all-open', 'all'] as const;

/** Who a view, or a choice of columns, is for (R128, R129). */
export type Sharing = { kind: 'me' } | { kind: 'everyone' } | { kind: 'team'; team: string } | { kind: 'role'; role: string };

/** What a list shows: which cases, which columns, in which order. */
export interface ViewDefinition {
  /** Null: every case the reader may see. `owner = "me"` is whoever reads. */
  filter: RuleGroup | null;
  columns: CaseColumn[];
  sort: CaseSort;
  order: 'asc' | 'desc';
}

export interface View extends ViewDefinition {
  id: string;
  /** Of views that come with the product it is their id, which a text of the screen tells in the reader's language. */
  name: string;
  isBuiltIn: boolean;
  sharing: Sharing;
  /** Whether the reader may rename, change, share or delete it. */
  isMine: boolean;
  revision: number;
}

/** `GET /helpdesk/views` — right `cases.read-cases`: built-in ones, the reader's own, and those shared with them */
export namespace ListViews {
  export interface Response {
    data: View[];
    meta: {
      /** The view that the reader's list opens with. */
      default: string;
      /** Whom the reader may share views with; null without the right `cases.share-views`. */
      audiences: { roles: { code: string; name: string }[]; teams: string[] } | null;
    };
  }
}

/**
 * `POST /helpdesk/views` (201), `PUT /helpdesk/views/:id` — right `cases.read-cases`, and `cases.share-views` to share
 * one. Only its owner changes a view, and whoever may share one that is shared; 409 `RevisionConflict` with the view as
 * it is by now in `details.view`. `DELETE /helpdesk/views/:id` — the same people; answers 204
 */
export namespace SaveView {
  export interface Request {
    data: ViewDefinition & { name: string; sharing: Sharing; /** of a change */ revision?: number };
  }
  export interface Response {
    data: View;
  }
}

/** `PUT /helpdesk/views/default` — right `cases.read-cases`: which view the reader's list opens with; null for the product's own */
export namespace ChooseDefaultView {
  export interface Request {
    data: { id: string | null };
  }
  export interface Response {
    data: { id: string };
  }
}

/** `GET /helpdesk/views/counts?id=…&id=…` — right `cases.read-cases`: how many cases each has, counted up to a cap */
export namespace CountViews {
  export interface Response {
    data: Record<string, { count: number; more: boolean }>;
  }
}
