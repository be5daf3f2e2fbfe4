import type { ConfigurationDocument } from './configuration';

/** Parts of the configuration that a designer edits. */
export const DESIGNED_PARTS = ['workflows', 'campaigns', 'forms', 'categories', 'templates'] as const;
export type DesignedPart = (typeof DESIGNED_PARTS)[number];

/** What an admin has changed in the designer and not yet published. */
export interface Draft {
  /** The revision of the configuration that was live when it was begun. */
  base: string;
  /** The changed entities, whole. They may be half finished: a draft is checked when it is tried or published. */
  document: Required<ConfigurationDocument>;
}

/** Bytes of a draft as JSON; below what a request may have. */
export const DRAFT_MAX_BYTES = 900 * 1024;

/** A draft as it is stored, one per admin user. */
export interface StoredDraft {
  /** Null when there is none, or no longer one. */
  draft: Draft | null;
  /** Counted up with each write, over discarded drafts too; 0 before the first. */
  revision: number;
  /** ISO 8601; null before the first write. */
  savedAt: string | null;
}

/** What somebody is working on, without its content. */
export interface DraftHead {
  name: string;
  /** The reader's own */
  isMine: boolean;
  revision: number;
  savedAt: string;
  entities: { part: DesignedPart; slug: string }[];
}

/** `GET /helpdesk/designer/draft` */
export namespace GetDraft {
  export interface Response {
    data: StoredDraft;
  }
}

/**
 * `PUT /helpdesk/designer/draft`: 409 with the stored draft in `details` when it is at another revision than the
 * writer has read, so that two browsers of one person do not write over each other.
 */
export namespace PutDraft {
  export interface Request {
    data: Draft & { revision: number };
  }
  export interface Response {
    data: { revision: number; savedAt: string };
  }
}

/** `DELETE /helpdesk/designer/draft?revision=3` */
export namespace DeleteDraft {
  export type Response = PutDraft.Response;
}

/** `GET /helpdesk/designer/drafts`: everybody's, the newest first */
export namespace ListDrafts {
  export interface Response {
    data: DraftHead[];
  }
}
