import type { ActivityKind, Channel, Direction, Visibility } from '../activities';
import type { Localised } from '../localised';
import type { Source } from '../sources';
import type { CaseRow, ChangeValue, StatusSummary } from './cases';

export const CONTACT_KINDS = ['person', 'company'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export interface ContactReference {
  documentId: string;
  displayName: string;
}

/** A contact as lists, type-aheads and hints show it. */
export interface ContactRow extends ContactReference {
  kind: ContactKind;
  emails: string[];
  phones: string[];
  jobTitle: string | null;
  /** The company a person belongs to. */
  company: ContactReference | null;
  isVip: boolean;
  /** ISO 8601, UTC, as every time here */
  createdAt: string;
}

/** What a client said about one purpose (R54, B12). */
export interface ConsentState {
  purpose: string;
  wording: Localised;
  /** Of the wording that is in use now. */
  version: number;
  /** Null where nothing was ever said. */
  granted: boolean | null;
  /** Of the wording they said it to; older than `version` when the wording was changed since. */
  saidToVersion: number | null;
  at: string | null;
  /** The case they said it in, where the reader may see it. */
  source: { documentId: string; number: string } | null;
}

export interface ContactMergeSummary {
  id: string;
  /** Name of the contact that went into this one. */
  loser: string;
  at: string;
  by: string;
}

export interface ContactCard extends ContactRow {
  firstName: string | null;
  lastName: string | null;
  companyName: string | null;
  address: string | null;
  website: string | null;
  language: string | null;
  customerType: string | null;
  revision: number;
  updatedAt: string;
  /** Of the cases that the reader may see. */
  cases: { total: number; open: number };
  consents: ConsentState[];
  /** Merges into this contact that can still be taken back, the newest first. */
  merges: ContactMergeSummary[];
}

/** The fields that a person types in. `kind` is given once (R47); the display name follows from the others (R48). */
export interface ContactFields {
  firstName?: string | null;
  lastName?: string | null;
  companyName?: string | null;
  emails?: string[];
  phones?: string[];
  jobTitle?: string | null;
  address?: string | null;
  website?: string | null;
  language?: string | null;
  customerType?: string | null;
  isVip?: boolean;
  /** documentId of a company */
  company?: string | null;
}

export const CONTACT_SORTS = ['name', 'newest'] as const;
export type ContactSort = (typeof CONTACT_SORTS)[number];

/** `GET /helpdesk/contacts` — right `contacts.read-contacts` */
export namespace ListContacts {
  export interface Query {
    /** Beginnings of words of name, company or e-mail address, or of a phone number; accents do not matter. */
    search?: string;
    kind?: ContactKind;
    sort?: ContactSort;
    /** Opaque; from `meta.next` of the page before. */
    cursor?: string;
    /** 1–100, 25 by default */
    pageSize?: number;
  }
  export interface Response {
    data: ContactRow[];
    meta: { total: { count: number; more: boolean }; next: string | null };
  }
}

/** `GET /helpdesk/contacts/:documentId` — right `contacts.read-contacts`; one that was merged answers as the one it went into */
export namespace GetContact {
  export interface Response {
    data: ContactCard;
  }
}

/** `POST /helpdesk/contacts` — right `contacts.edit-contacts`; answers 201 */
export namespace AddContact {
  export interface Request {
    data: ContactFields & { kind: ContactKind };
  }
  export interface Response {
    data: ContactCard;
  }
}

/** `PUT /helpdesk/contacts/:documentId` — right `contacts.edit-contacts`; with `revision`, a 409 if it was changed meanwhile */
export namespace ChangeContact {
  export interface Request {
    data: ContactFields & { revision?: number };
  }
  export interface Response {
    data: ContactCard;
  }
}

/** Why a contact may be the one that is being typed in, the strongest first. */
export type DuplicateReason = 'email' | 'phone' | 'name';

/** `GET /helpdesk/contacts/duplicates` — right `contacts.read-contacts`: who it may be that is being typed in */
export namespace FindDuplicates {
  export interface Query {
    email?: string[];
    phone?: string[];
    name?: string;
    /** documentId of the contact that is being edited */
    exclude?: string;
  }
  export interface Response {
    data: (ContactRow & { reasons: DuplicateReason[] })[];
  }
}

export interface ContactCase extends Pick<CaseRow, 'documentId' | 'number' | 'subject' | 'source' | 'phase' | 'createdAt' | 'updatedAt'> {
  status: StatusSummary;
  campaign: { documentId: string; name: Localised };
}

/**
 * `GET /helpdesk/contacts/:documentId/cases` — right `contacts.read-contacts`; of campaigns the reader works in (R60),
 * newest first. Closed ones only of the last months (R56), all of them with `whole` and the right
 * `contacts.read-whole-history`.
 */
export namespace ListContactCases {
  export interface Query {
    cursor?: string;
    pageSize?: number;
    whole?: boolean;
  }
  export interface Response {
    data: ContactCase[];
    /** `months` is how far back it goes; null for all. */
    meta: { next: string | null; months: number | null };
  }
}

/** What happened in one of the cases of a contact. */
export interface ContactActivity {
  id: string;
  case: { documentId: string; number: string; subject: string; source: Source };
  kind: ActivityKind;
  at: string;
  channel: Channel;
  direction: Direction;
  visibility: Visibility;
  actor: string;
  subject: string | null;
  /** The beginning of it. */
  text: string | null;
  change: { field: string; from: ChangeValue; to: ChangeValue } | null;
}

/** `GET /helpdesk/contacts/:documentId/activities` — as the cases above (R56) */
export namespace ListContactActivities {
  export type Query = ListContactCases.Query;
  export interface Response {
    data: ContactActivity[];
    meta: { next: string | null; months: number | null };
  }
}

/** A note on the contact itself, for colleagues only. */
export interface ContactNote {
  id: string;
  text: string;
  author: string;
  /** Whether the reader wrote it, and may change it. */
  isMine: boolean;
  createdAt: string;
  /** Null while it is as it was written. */
  editedAt: string | null;
}

/** `GET …/contacts/:documentId/notes` (`contacts.read-contacts`), `POST`, `PUT …/:id`, `DELETE …/:id` (`contacts.edit-contacts`) */
export namespace ContactNotes {
  export interface Request {
    data: { text: string };
  }
  export interface ListResponse {
    data: ContactNote[];
  }
  export interface Response {
    data: ContactNote;
  }
}

/** One change of a contact, as its history tells it. */
export interface ContactChange {
  id: string;
  at: string;
  by: string;
  cause: string;
  field: string;
  from: ContactChangeValue;
  to: ContactChangeValue;
}
export type ContactChangeValue = string | boolean | null | string[];

/** `GET …/contacts/:documentId/changes?before=…` — right `contacts.read-contacts`; newest first */
export namespace ListContactChanges {
  export interface Response {
    data: ContactChange[];
    meta: { before: string | null };
  }
}

/** `POST …/contacts/:documentId/consents` — right `contacts.edit-contacts`: what the client said, and in which case */
export namespace DeclareConsent {
  export interface Request {
    data: { purpose: string; granted: boolean; case?: string };
  }
  export interface Response {
    data: ConsentState[];
  }
}

/** Fields of which a merge takes one side; addresses and phone numbers of both are kept. */
export const MERGED_FIELDS = [
  'firstName',
  'lastName',
  'companyName',
  'jobTitle',
  'company',
  'address',
  'website',
  'language',
  'customerType',
  'isVip',
] as const;
export type MergedField = (typeof MERGED_FIELDS)[number];
export type MergeSide = 'winner' | 'loser';

export interface MergePreview {
  winner: ContactRow & { revision: number };
  loser: ContactRow & { revision: number };
  /** Fields in which they differ, in words, and the side that is suggested. */
  fields: { field: MergedField; winner: string | boolean | null; loser: string | boolean | null; suggested: MergeSide }[];
  emails: string[];
  phones: string[];
  /** How much moves; of the cases, those that the reader may see. */
  moves: { cases: number; consents: number; notes: number; members: number };
  /** Whether more cases would move than can at once. */
  isTooLarge: boolean;
}

/** `GET …/contacts/:documentId/merge?loser=documentId` — right `contacts.merge-contacts` */
export namespace PreviewMerge {
  export interface Response {
    data: MergePreview;
  }
}

/** `POST …/contacts/:documentId/merge` — right `contacts.merge-contacts`; the other one goes into this one */
export namespace MergeContacts {
  export interface Request {
    data: { loser: string; fields?: Partial<Record<MergedField, MergeSide>>; revision?: number; loserRevision?: number };
  }
  export interface Response {
    data: { id: string; moves: MergePreview['moves'] };
  }
}

/** `POST /helpdesk/contact-merges/:id/undo` — right `contacts.merge-contacts` */
export namespace UndoMerge {
  export interface Response {
    data: {
      winner: string;
      loser: string;
      cases: number;
      /** Cases that were given to somebody else since, and stay there: those the reader may see. */
      casesLeft: { documentId: string; number: string }[];
      /** Fields of the winner that were changed since, and stay so. */
      fieldsLeft: MergedField[];
    };
  }
}
