import type { ActivityGroup, ListedChannel, MoveRefusal } from '../activities';
import type { Activity, ActivityComment, OutboxState } from './cases';

/** `GET /helpdesk/cases/:documentId/activities` — right `cases.read-cases`: a page of the timeline (R110) */
export namespace ListActivities {
  export interface Query {
    /** Only these; all of them when left out. */
    kind?: ActivityGroup[];
    /** Only what somebody did, by their `key`. */
    person?: string;
    /** Only changes of that field, such as `owner` or `answers.complaint.damage`. */
    field?: string;
    /** `desc`, the newest first, by default */
    order?: 'asc' | 'desc';
    /** Opaque; `next` of the page before */
    cursor?: string;
    /** 1–100, 50 by default */
    pageSize?: number;
  }
  export interface Response {
    data: Activity[];
    meta: { next: string | null };
  }
}

/** `GET /helpdesk/cases/:documentId/activity-filters` — right `cases.read-cases`: what its timeline can be filtered by */
export namespace GetActivityFilters {
  export interface Response {
    data: {
      /** Those that there is anything of. */
      kinds: ActivityGroup[];
      /** Who did anything, those who did last first; at most 100. */
      people: Activity['actor'][];
      /** Fields that were changed, by their names in `change`; at most 200. */
      fields: string[];
    };
  }
}

/** `GET /helpdesk/cases/:documentId/activities/:activityId/html` — right `cases.read-cases`: HTML that was left out */
export namespace GetActivityHtml {
  export interface Response {
    data: { html: string };
  }
}

/** What the case is at after a change of its activities: each counts its revision up. */
interface Meta {
  caseRevision: number;
}

/**
 * `PUT /helpdesk/cases/:documentId/activities/:activityId` — right `cases.edit-cases`, and `cases.edit-notes-of-others`
 * for a note of somebody else's: another wording of a note (R111); 422 `NotEditable` for everything else
 */
export namespace ChangeNote {
  export interface Request {
    data: {
      /** Plain text */
      text: string;
      /** The wording that was read: 409 when it is another one by now. */
      revision: number;
    };
  }
  export interface Response {
    data: Activity;
    meta: Meta;
  }
}

/** `GET /helpdesk/cases/:documentId/activities/:activityId/wordings` — right `cases.read-cases`; the newest first */
export namespace ListWordings {
  export interface Wording {
    revision: number;
    text: string;
    by: string;
    at: string;
  }
  export interface Response {
    data: Wording[];
  }
}

/** `POST /helpdesk/cases/:documentId/activities/:activityId/comments` — right `cases.edit-cases`; answers 201 (R113) */
export namespace AddComment {
  export interface Request {
    data: {
      /** 1–500 characters */
      text: string;
    };
  }
  export interface Response {
    data: ActivityComment;
    meta: Meta;
  }
}

/** `DELETE …/activities/:activityId/comments/:commentId` — right `cases.edit-cases`, its author only; it stays on record */
export namespace DeleteComment {
  export interface Response {
    data: ActivityComment;
    meta: Meta;
  }
}

/** A case at either end of a move, as it is afterwards. */
export interface MoveEnd {
  documentId: string;
  number: string;
  revision: number;
}

/**
 * `POST /helpdesk/cases/:documentId/activities/:activityId/move` — right `cases.edit-cases`: takes a message, note, call
 * or attachment to another case, with its files and the short notes on it (R112); 422 `MoveRefused` with the reason in
 * `details.reason`, a `MoveRefusal`
 *
 * `POST …/activities/:activityId/undo`, of the activity that tells of the move at either end: takes it back (B9)
 */
export namespace MoveActivity {
  export interface Request {
    data: {
      /** documentId or number of a case that whoever asks may see */
      to: string;
    };
  }
  export interface Response {
    data: {
      /** Id of the activity that tells of it in the case it was asked for in. */
      record: string;
      from: MoveEnd;
      to: MoveEnd;
    };
  }
  export interface Refusal {
    reason: MoveRefusal;
  }
}

/** An activity in a list of all of its channel, with the case it is in. */
export interface ListedActivity extends Pick<
  Activity,
  'id' | 'kind' | 'at' | 'channel' | 'direction' | 'visibility' | 'actor' | 'subject'
> {
  /** Of an outgoing message: what became of it. */
  delivery: OutboxState | null;
  /** How many it has. */
  files: number;
  /** The beginning of its text, in one line */
  excerpt: string;
  case: { documentId: string; number: string; subject: string };
  contact: { documentId: string; displayName: string };
}

/** `GET /helpdesk/activities` — right `cases.read-cases`: all calls, mails or text messages, the newest first (R115) */
export namespace ListByChannel {
  export interface Query {
    channel: ListedChannel;
    /** A case number, or a part of the name of a contact or colleague. */
    search?: string;
    /** Opaque; `next` of the page before */
    cursor?: string;
    /** 1–100, 50 by default */
    pageSize?: number;
  }
  export interface Response {
    data: ListedActivity[];
    meta: {
      next: string | null;
      /** More people have such a name than are looked for. */
      isSearchTooWide: boolean;
    };
  }
}
