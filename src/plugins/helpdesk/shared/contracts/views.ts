import type { RuleGroup } from '../conditions';

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

/** Who a view, or a choice of columns, is for (R128, R129). */
export type Sharing = { kind: 'me' } | { kind: 'everyone' } | { kind: 'team'; team: string } | { kind: 'role'; role: string };

/** What a list shows: which cases, which columns, in which order. */
export interface ViewDefinition {
  /** Null: every case the reader may see. `owner = "me"` is whoever reads. */
  filter: RuleGroup | null;
  columns: CaseColumn[];
  sort: string;
  order: 'asc' | 'desc';
}

export interface View extends ViewDefinition {
  id: string;
  /** Of views that come with the product it is a key of the translations, with `isBuiltIn`. */
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
  }
}

/** `POST /helpdesk/views`, `PUT /helpdesk/views/:id` — right `cases.read-cases`, and `cases.share-views` to share one */
export namespace SaveView {
  export interface Request {
    data: ViewDefinition & { name: string; sharing: Sharing; /** of a change */ revision?: number };
  }
  export interface Response {
    data: View;
  }
}

/** `GET /helpdesk/views/counts?id=…&id=…` — right `cases.read-cases`: how many cases each has, counted up to a cap */
export namespace CountViews {
  export interface Response {
    data: Record<string, { count: number; more: boolean }>;
  }
}
