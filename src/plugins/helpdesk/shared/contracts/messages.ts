import type { AttachmentSummary } from './cases';

/** Ways in which a client can be answered. */
export type ReplyChannelKind = 'email';

/**
 * Whether a channel can be used for a case (R53, R80): `ready`; `no-address` when the contact has none, so that one has
 * to be typed (R78); `no-mailbox` when nothing can be sent at all.
 */
export type ChannelState = 'ready' | 'no-address' | 'no-mailbox';

export interface ReplyChannel {
  channel: ReplyChannelKind;
  state: ChannelState;
  /** Whom the reply comes from, as the client sees it. */
  from: string;
  /** Addresses of the contact, the one to answer first. */
  addresses: string[];
  /** What the subject is unless somebody writes another. */
  subject: string;
}

/** `GET /helpdesk/cases/:documentId/channels` — right `cases.read-cases` */
export namespace ListChannels {
  export interface Response {
    data: ReplyChannel[];
  }
}

/** What a reply says and to whom; what an undo gives back. */
export interface ReplyContent {
  to: string[];
  cc: string[];
  subject: string;
  /** Plain text; `[name.png]` stands where the attached image of that name is shown. */
  text: string;
  /** Slug of the template it was begun with. */
  template: string | null;
  attachments: AttachmentSummary[];
}

/**
 * `POST /helpdesk/cases/:documentId/messages` — right `cases.write-replies`; answers 201. With the header
 * `Idempotency-Key` the same request sent twice makes one message; the same key with another content is a 409.
 */
export namespace SendReply {
  export interface Request {
    data: {
      channel: ReplyChannelKind;
      to: string[];
      cc?: string[];
      /** The usual one where it is left out or empty. */
      subject?: string;
      text: string;
      template?: string | null;
      /** Ids of uploads of this case that are the sender's and not used yet. */
      attachments?: string[];
      /** documentId of the status that the case comes into with the reply (R32); needs `cases.edit-cases` too. */
      status?: string;
    };
  }
  export interface Response {
    data: {
      activityId: string;
      /** Until when it can be taken back; ISO 8601. */
      undoUntil: string;
      /** How long that is, for clocks that differ. */
      undoSeconds: number;
    };
    meta: { caseRevision: number };
  }
}

/**
 * `POST /helpdesk/cases/:documentId/messages/:activityId/undo` — right `cases.write-replies`, of whoever sent it. A 409
 * says that it has left already.
 */
export namespace UndoReply {
  export interface Response {
    data: ReplyContent;
    /** Whether the case is still in the status that came with the reply, because the workflow knows no way back. */
    meta: { caseRevision: number; statusStays: boolean };
  }
}

/** `POST /helpdesk/cases/:documentId/notes` — right `cases.edit-cases`; answers 201. Never seen by the client (R14). */
export namespace AddNote {
  export interface Request {
    data: {
      text: string;
      attachments?: string[];
      /** Database ids of admin users who may see the case. */
      mentions?: number[];
    };
  }
  export interface Response {
    data: { activityId: string };
    meta: { caseRevision: number };
  }
}

export interface Mentionable {
  id: number;
  name: string;
}

/** `GET /helpdesk/cases/:documentId/mentionable?search=` — right `cases.read-cases`: who may see the case, by name */
export namespace ListMentionable {
  export interface Response {
    data: Mentionable[];
  }
}

export interface Mention {
  id: number;
  at: string;
  seenAt: string | null;
  /** Who mentioned the reader. */
  by: string;
  case: { documentId: string; number: string; subject: string };
  /** The beginning of the note. */
  excerpt: string;
}

/** `GET /helpdesk/mentions?unseen=true` — right `cases.read-cases`; the reader's own, newest first, at most 50 */
export namespace ListMentions {
  export interface Response {
    data: Mention[];
    /** How many the reader has not seen. */
    meta: { unseen: number };
  }
}

/** `POST /helpdesk/mentions/:id/seen` — right `cases.read-cases`; the reader's own */
export namespace SeeMention {
  export interface Response {
    data: { id: number; seenAt: string };
  }
}

/**
 * `POST /helpdesk/cases/:documentId/uploads` — right `cases.edit-cases` or `cases.write-replies`; multipart with
 * `files`; answers 201. What no message, note or answer uses, nor a draft names, within a day is removed.
 */
export namespace UploadFiles {
  export interface Response {
    data: AttachmentSummary[];
  }
}

/** `DELETE /helpdesk/cases/:documentId/uploads/:id` — the same rights; an own upload that is not used yet */
export namespace DeleteUpload {
  export interface Response {
    data: { id: string };
  }
}
