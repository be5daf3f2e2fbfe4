import type { FormDefinition } from '../form-fields';
import type { Source } from '../sources';
import type { RequirableActivity } from '../workflow-definition';
import type { GetStatusOptions } from './cases';
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

/** A case that somebody makes up to try a workflow with. What is not given is not there. */
export interface InventedCase {
  /** Key of the status it is in */
  status: string;
  /** Minutes since it came into that status */
  minutesInStatus?: number;
  /** Keys of the statuses it was in before */
  visited?: string[];
  subject?: string;
  /** Slug */
  category?: string;
  hasOwner?: boolean;
  priority?: number;
  /** ISO 8601 */
  deadlineAt?: string;
  source?: Source;
  /** Slugs */
  tags?: string[];
  /** By slug of the form, then key of the field */
  answers?: Record<string, Record<string, unknown>>;
  /** How often each act was done since it came into its status */
  acts?: Partial<Record<RequirableActivity, number>>;
  openTasks?: number;
}

/**
 * `POST /helpdesk/designer/try`: which statuses a case could go to if the draft were published; nothing is stored.
 * A real case needs the right `cases.read-cases` as well.
 */
export namespace TryWorkflow {
  export interface Request {
    data: {
      /** What is laid over the live configuration, as in a publish */
      document: ConfigurationDocument;
      /** Slug of the workflow to try */
      workflow: string;
      /** Slug of the campaign that an invented case is in; its forms may ask for answers. */
      campaign?: string;
      case: { number: string } | { invented: InventedCase };
      /** Who tries: codes of roles, keys of teams and skills; without it, the reader */
      as?: { roles: string[]; teams: string[]; skills: string[] };
      /** What would be given along with the change */
      confirmed?: boolean;
      callbackAt?: string;
    };
  }
  export interface Response {
    data: {
      /** The case in words: its number and subject; null for an invented one */
      case: { number: string; subject: string } | null;
      options: GetStatusOptions.Option[];
    };
  }
}

/**
 * `POST /helpdesk/designer/try-form`: what would be wrong with answers if the form were published; nothing is stored. A
 * definition that could not be published is a 400 that names the places below `definition`.
 */
export namespace TryForm {
  export interface Request {
    data: {
      definition: FormDefinition;
      /** By key of the field; null for one that was emptied on purpose */
      answers: Record<string, unknown>;
      /** Who fills it in: a visitor on the public page, or an agent in a case */
      as: 'visitor' | 'agent';
    };
  }
  export interface Response {
    /** Files and contacts are not looked at, see `UNTRIED_KINDS`. */
    data: { errors: { field: string; message: string }[] };
  }
}
