/**
 * What somebody has written into a case and not saved or sent (B14): `card` for its fields and forms, `contact` for
 * whom it is about, `reply` and `note` for the composer.
 */
export const DRAFT_PARTS = ['card', 'contact', 'reply', 'note'] as const;
export type DraftPart = (typeof DRAFT_PARTS)[number];

/** Bytes of a draft's content as JSON; below what a request may have. */
export const CASE_DRAFT_MAX_BYTES = 512 * 1024;

/** The reader's own draft of one part of a case. */
export interface CaseDraft {
  part: DraftPart;
  /** JSON that only the screen understands; null once the draft was discarded. */
  content: unknown;
  /** Counted up with each write, over discarded drafts too. */
  revision: number;
  /** The revision of the case that it was written on; null where its writer did not say. */
  baseRevision: number | null;
  /** ISO 8601 */
  savedAt: string;
}

/** `GET /helpdesk/cases/:documentId/drafts` — right `cases.read-cases`: the reader's own, nobody else's */
export namespace ListCaseDrafts {
  export interface Response {
    data: CaseDraft[];
  }
}

/**
 * `PUT /helpdesk/cases/:documentId/drafts/:part` — right `cases.edit-cases`. With `revision`, 0 for none, a draft at
 * another one is a 409 with what is stored in `details`, so that two windows of one person do not write over each other;
 * without it, what is sent stands.
 */
export namespace PutCaseDraft {
  export interface Request {
    data: { content: unknown; revision?: number; baseRevision?: number };
  }
  export interface Response {
    data: { revision: number; savedAt: string };
  }
}

/** `DELETE /helpdesk/cases/:documentId/drafts/:part?revision=3` — right `cases.edit-cases`; as `PUT` */
export namespace DeleteCaseDraft {
  export type Response = PutCaseDraft.Response;
}
