import type { ActivityKind, ActorKind, Channel, Direction, Visibility } from '../activities';
import type { FieldKind, FormDefinition, FormOption } from '../form-fields';
import type { DueRule } from '../workflow-definition';
import type { Source } from '../sources';
import type { Phase, StatusKind } from '../status-kinds';
import type { Localised } from '../localised';
import type { CaseColumn } from './views';

export interface StatusSummary {
  documentId: string;
  name: Localised;
  kind: StatusKind;
}

export interface CaseRow {
  documentId: string;
  number: string;
  subject: string;
  source: Source;
  phase: Phase;
  /** ISO 8601, UTC, as every time here */
  createdAt: string;
  updatedAt: string;
  contact: { documentId: string; displayName: string };
  campaign: { documentId: string; name: Localised };
  category: { documentId: string; name: Localised } | null;
  status: StatusSummary;
  owner: { id: number; name: string } | null;
  /** Names, in the order they were given. */
  tags: string[];
  priority: number | null;
  deadlineAt: string | null;
  callbackAt: string | null;
  /** When the first public message went to the requester. */
  firstRespondedAt: string | null;
  /** Of a change of the case; the same revision shows the same. */
  revision: number;
  /** It was changed since the reader had it before their eyes, or they never had. */
  isUnread: boolean;
  /** By column, such as `answers.complaint.damage`, those that were asked for and answered; as in a `FormAnswer`. */
  answers: Record<string, { kind: FieldKind; value: unknown }>;
}

/** What has no time, such as a case without a deadline, comes last in either order. */
export const CASE_SORTS = ['createdAt', 'updatedAt', 'number', 'subject', 'priority', 'deadlineAt', 'callbackAt'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

/** `GET /helpdesk/cases` — right `cases.read-cases` */
export namespace ListCases {
  export interface Query {
    /** A case number gives exactly that case (R3); any other text is the beginnings of words that a case is found by. */
    search?: string;
    /** documentIds */
    status?: string[];
    campaign?: string[];
    /** A `RuleGroup` as JSON, over the fields of `shared/case-filters.ts`; what is wrong with it is a 400 at `filter.rules.1.operator`. */
    filter?: string;
    /** Only `answers.<form>.<field>` among them change the answer: those answers come with the rows. */
    columns?: CaseColumn[];
    sort?: CaseSort;
    order?: 'asc' | 'desc';
    /** Opaque; from `pageInfo` of the page before. */
    cursor?: string;
    /** 1–100, 25 by default */
    pageSize?: number;
  }
  export interface Response {
    data: CaseRow[];
    meta: {
      /** How many match, counted up to `cap`: with `more` there are at least that many. */
      total: { count: number; more: boolean };
      /** Cursors of the neighbouring pages; null at either end. */
      next: string | null;
      previous: string | null;
    };
  }
}

/** `POST /helpdesk/cases` — right `cases.edit-cases`; answers 201: a case that an agent opens by hand (R63) */
export namespace OpenCaseByHand {
  export interface Request {
    data: {
      /** Slug or documentId of an active campaign assigned to whoever asks. */
      campaign: string;
      /** documentId of a contact; or else `requester`. */
      contact?: string;
      /** A known address is matched to its contact, otherwise a contact is made. */
      requester?: { name?: string; email?: string; phone?: string };
      /** Slug or documentId */
      category?: string;
      /** Built from name and campaign where there is none. */
      subject?: string;
      /** Becomes an internal note. */
      note?: string;
    };
  }
  export interface Response {
    data: { documentId: string; number: string };
  }
}

/** `GET /helpdesk/case-filters` — right `cases.read-cases`: what the list can be filtered by */
export namespace GetCaseFilters {
  export interface Response {
    data: {
      /** `isOpen`: new cases can be opened in it. */
      campaigns: { documentId: string; slug: string; name: Localised; isOpen: boolean }[];
      statuses: (StatusSummary & { key: string; campaigns: string[] })[];
      categories: { slug: string; name: Localised }[];
      tags: { slug: string; name: string }[];
      owners: { id: number; name: string }[];
      /** Keys of the teams that colleagues are in. */
      teams: string[];
      /** Form fields that can be a column and a filter, in the words of the newest version; `options` of choices. */
      answers: { column: `answers.${string}.${string}`; form: Localised; label: Localised; kind: FieldKind; options?: FormOption[] }[];
    };
  }
}

/**
 * `GET /helpdesk/campaigns/:slug/outcomes?since=…` — right `cases.read-cases`: how many of its cases are in statuses of
 * each kind, the kinds of success apart (R27); `since` counts those opened then or later, ISO 8601
 */
export namespace GetOutcomes {
  export interface Response {
    data: Record<StatusKind, number>;
  }
}

export interface AttachmentSummary {
  id: string;
  fileName: string;
  contentType: string;
  /** bytes */
  size: number;
}

/** One side of a field change: a plain value, or what a relation pointed to. */
export type ChangeValue = string | number | boolean | null | { id: string; label: string } | TaskValue | ChangeValue[];

/** A task before or after a change (R15): the whole of it, so that the timeline can tell what became of it. */
export interface TaskValue {
  id: string;
  /** The title it had then. */
  label: string;
  assignee: { id: string; label: string } | null;
  team: string | null;
  dueAt: string | null;
  doneAt: string | null;
}

export interface Activity {
  id: string;
  kind: ActivityKind;
  at: string;
  channel: Channel;
  direction: Direction;
  visibility: Visibility;
  /** `key` is what timelines are filtered by; see `personKey`. */
  actor: { kind: ActorKind; name: string; key: string };
  /** Why it happened, such as `web-form`, `rest`, `acknowledgement`. */
  cause: string;
  /** Activities of one command share it. */
  correlationId: string;
  subject: string | null;
  text: string | null;
  /** The text with its formatting, sanitised; see `sanitiseHtml` for what stands in it. */
  html: string | null;
  /** There is `html`, too long to be sent along; it is to be asked for. */
  isHtmlLeftOut: boolean;
  /** Counts the wordings of a note from 1 (R111). */
  revision: number;
  /** Of a note that was edited: when last, and by whom. */
  edited: { at: string; by: string } | null;
  /** Short notes on it, oldest first (R113). */
  comments: ActivityComment[];
  /** Of a move (R112). */
  move: ActivityMove | null;
  /** Of a change: which field, and from what to what. */
  change: { field: string; from: ChangeValue; to: ChangeValue } | null;
  /** Of a mail to the client: to which addresses it goes. */
  recipients: { to: string[]; cc: string[] } | null;
  /** Of an outgoing message: what became of it. `undoUntil` is when it leaves, as long as it can be taken back. */
  delivery: { state: OutboxState; error: string | null; undoUntil: string | null } | null;
  attachments: AttachmentSummary[];
  /** Of a change that answers left the case with: what they were (D4); null where none did. */
  cleared: ClearedAnswer[] | null;
}

/** A short note on an activity; internal, as all of them are. */
export interface ActivityComment {
  id: string;
  text: string;
  author: { name: string; key: string };
  at: string;
  /** It was taken away, and stays here only as a part of the record. */
  removed: { at: string; by: string } | null;
}

/** That something left this case or came to it. */
export interface ActivityMove {
  way: 'out' | 'in';
  /** Kind of what was moved */
  kind: ActivityKind;
  /** The case at the other end; null where it is not there for the reader, or not at all any more. */
  other: { documentId: string; number: string } | null;
  /** It is where this move took it, so that the move can be taken back. */
  canUndo: boolean;
}

/** An answer that is kept on the timeline only. */
export interface ClearedAnswer extends FormAnswer {
  /** slug */
  form: string;
}

/**
 * `pending` waits for its turn or for another try, `held` waits for SMTP settings, `dead` was given up,
 * `suppressed` was never to be sent (an automatic answer above the cap, D9), `withdrawn` was taken back by its sender.
 */
export type OutboxState = 'pending' | 'held' | 'sent' | 'dead' | 'suppressed' | 'withdrawn';

/** A campaign or a category. */
export interface Choice {
  documentId: string;
  slug: string;
  name: Localised;
}

export interface Tag {
  slug: string;
  name: string;
}

export interface CaseCard {
  documentId: string;
  number: string;
  subject: string;
  revision: number;
  source: Source;
  priority: number;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  deadlineAt: string | null;
  campaign: { documentId: string; name: Localised };
  status: StatusSummary & { phase: Phase; since: string };
  category: Choice | null;
  owner: { id: number; name: string } | null;
  tags: Tag[];
  /** When the callback, or the confirmation of a success, is due (R25). */
  callbackAt: string | null;
  contact: {
    documentId: string;
    kind: 'person' | 'company';
    displayName: string;
    emails: string[];
    phones: string[];
  };
  forms: CaseForm[];
  /** Slug of the form whose fields stand in the header (R9). */
  headerForm: string | null;
  /** Files that answers can name. */
  files: AttachmentSummary[];
}

/** A form as the case has it: asked with its newest version (R46), with every answer that was ever given (B4). */
export interface CaseForm {
  slug: string;
  title: Localised;
  /** The newest, which `definition` is of and which answers are saved with. */
  version: number;
  definition: FormDefinition;
  /** To fields of the newest version, by key; hidden ones among them. */
  answers: Record<string, unknown>;
  /** The version that the answers were last saved with; null while there are none. */
  answeredVersion: number | null;
  former: FormerAnswer[];
  /** Names of the contacts that answers name, by documentId. */
  contacts: Record<string, string>;
  /** Whether the case's campaign has the form; answers to any other can only be read. */
  isAsked: boolean;
}

/** An answer that the newest version does not ask for any more, or not in this way; in the words of its own version. */
export interface FormerAnswer extends FormAnswer {
  version: number;
  reason: 'no-such-field' | 'hidden' | 'other-kind' | 'option-hidden';
}

export interface FormAnswer {
  key: string;
  label: Localised;
  /** As it was answered; a choice is told by the labels of its options, each a `Localised`, a contact by its name. */
  value: unknown;
  /** How to read the value, such as a date; without it it is shown as it is. */
  kind?: FieldKind;
}

/** `GET /helpdesk/cases/:documentId` — right `cases.read-cases` */
export namespace GetCase {
  export interface Response {
    data: CaseCard;
  }
}

/**
 * `PUT /helpdesk/cases/:documentId` — right `cases.edit-cases`: any field, as `PUT /api/cases/:documentId` takes it.
 * `formVersions` names the versions that answers were filled in with, so that nothing is dropped when another was
 * published meanwhile.
 */
export namespace ChangeCase {
  export interface Request {
    data: {
      revision?: number;
      /** By slug of the form, then key of the field; null takes an answer away. */
      answers?: Record<string, Record<string, unknown>>;
      formVersions?: Record<string, number>;
      [field: string]: unknown;
    };
  }
  export interface Response {
    data: { revision: number };
  }
}

/**
 * `POST /helpdesk/cases/:documentId/forms/:slug/buttons/:key` — right `cases.edit-cases`: runs a button of a form (R39)
 * and saves what was typed into the form, both or neither.
 */
export namespace PressButton {
  export interface Request {
    data: {
      /** The version of the form that was filled in. */
      version: number;
      /** Answers that were changed, by key of the field. */
      answers?: Record<string, unknown>;
      revision?: number;
      /** What a status asks for: when the callback is due (R25), and yes to what the transition asks. */
      callbackAt?: string;
      confirmed?: boolean;
    };
  }
  export interface Response {
    data: { revision: number };
  }
}

/** `GET /helpdesk/cases/:documentId/status-options` — right `cases.read-cases`: what the status menu offers (B3) */
export namespace GetStatusOptions {
  export interface Option extends StatusSummary {
    key: string;
    help: Localised | null;
    due: DueRule | null;
    isCurrent: boolean;
    /** The admin's words for the way there. */
    label: Localised | null;
    /** Whether the workflow has a way back to where the case is now; without one the change cannot be taken back. */
    hasWayBack: boolean;
    /** Why it cannot be chosen, in the reader's language; empty where it can. */
    unmet: { guard: string; message: string; field?: string }[];
  }
  export interface Response {
    data: Option[];
  }
}

/** What becomes of the answers of a case that goes to another campaign (D4, B5). */
export interface AnswersMove {
  /** Answers that come along, with the form they come to. */
  kept: { form: string; key: string; label: Localised; to: string }[];
  /** Answers that do not, and why. */
  cleared: {
    form: string;
    key: string;
    label: Localised;
    value: unknown;
    reason: 'no-such-field' | 'other-kind' | 'not-valid' | 'not-shown' | 'answered-there' | 'status-reset';
  }[];
}

/** `GET /helpdesk/cases/:documentId/campaign-change?campaign=slug` — right `cases.edit-cases`: what it would do */
export namespace PreviewCampaignChange {
  export interface Response {
    data: AnswersMove & { campaign: Localised; status: StatusSummary };
  }
}

/** `POST /helpdesk/cases/:documentId/campaign-change/undo` — right `cases.edit-cases`: takes the last one back */
export namespace UndoCampaignChange {
  export interface Response {
    data: { revision: number };
  }
}

/**
 * `POST /helpdesk/cases/:documentId/status-reset/undo` — right `cases.edit-cases`: puts the answers back that the last
 * reset of the status took (R30, D4), and the status too while the case is still where the reset put it
 */
export namespace UndoStatusReset {
  export interface Response {
    data: { revision: number };
  }
}

/** `GET /helpdesk/attachments/:id` — right `cases.download-attachments`; the file itself, always as a download */
