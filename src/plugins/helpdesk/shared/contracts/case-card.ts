import type { CaseRow, Choice, Tag } from './cases';

/**
 * `POST /helpdesk/cases/:documentId/open` — right `cases.read-cases`: somebody opens the card, and a case that nobody
 * owns becomes theirs if they may (R8, D3). Recorded as a change of the owner with the cause `auto-claim`.
 */
export namespace OpenCard {
  export interface Response {
    data: {
      isClaimed: boolean;
      /** Why it was not; null where it was. */
      reason: 'owned' | 'closed' | 'reader' | 'not-assigned' | 'not-skilled' | null;
      revision: number;
    };
  }
}

/** Somebody who owns cases, as the choice of an owner shows them (R7, R36, R60). */
export interface OwnerChoice {
  id: number;
  name: string;
  isMe: boolean;
  /** They cannot own a case of this campaign; null where they can. */
  refusal: 'not-assigned' | null;
  /** What they lack to work on the case in its present status, in the reader's language: it is not handed to them. */
  lacks: string[];
}

/** `GET /helpdesk/cases/:documentId/field-choices` — right `cases.edit-cases`: what the fields of the header can be set to */
export namespace GetFieldChoices {
  export interface Response {
    data: {
      owners: OwnerChoice[];
      /** Active ones that are assigned to the reader, without the one the case is in (R60). */
      campaigns: Choice[];
      categories: Choice[];
      tags: Tag[];
    };
  }
}

/** `POST /helpdesk/tags` — right `cases.create-tags`; answers 201 (200 where a tag of that name is there) */
export namespace AddTag {
  export interface Request {
    data: { name: string };
  }
  export interface Response {
    data: Tag;
  }
}

/** `GET /helpdesk/cases/:documentId/related` — right `cases.read-cases`: other cases of the contact that the reader sees */
export namespace ListRelatedCases {
  export interface Response {
    /** The newest first, at most 20 */
    data: CaseRow[];
    meta: { more: boolean };
  }
}
