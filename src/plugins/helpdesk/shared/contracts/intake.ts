import type { Phase } from '../status-kinds';

/** `POST /api/cases` — public or API token; see the web form intake of the HTTP contract. */
export namespace SubmitCase {
  export interface Request {
    data: {
      campaign: string;
      subject?: string;
      message?: string;
      requester: { name?: string; email?: string; phone?: string };
      category?: string;
      form?: string;
      answers?: Record<string, unknown>;
      consents?: string[];
    };
    /** Base64 of the solved proof of work, when the server asks for one. */
    challenge?: string;
  }
  export interface Response {
    data: {
      number: string;
      status: { name: string; phase: Phase };
      trackingToken: string;
      trackingUrl: string;
    };
  }
}

/** `GET /api/cases/track/:token` — the holder of the token */
export namespace TrackCase {
  export interface Message {
    /** ISO 8601, UTC */
    at: string;
    direction: 'in' | 'out';
    author: string;
    text: string;
    attachments: { fileName: string; size: number }[];
  }
  export interface Response {
    data: {
      number: string;
      subject: string;
      status: { name: string; phase: Phase };
      /** First name of whoever handles the case; null while nobody does. */
      handler: string | null;
      /** When the result is due, ISO 8601 UTC; null when nothing was promised. */
      dueAt: string | null;
      createdAt: string;
      messages: Message[];
    };
  }
}
