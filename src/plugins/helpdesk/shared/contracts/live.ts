/** Where the socket of live updates is reached. Only WebSocket is spoken there, so no replica has to know another's clients. */
export const LIVE_PATH = '/helpdesk/live/socket';

/** Somebody who has a case open, however many windows they have it open in. */
export interface LivePerson {
  id: number;
  name: string;
  isWriting: boolean;
}

/** What a case is at: `version` is its revision. */
export interface LiveVersion {
  id: string;
  version: number;
}

/** A case changed. What it says now is read through the reader's permissions; it never travels here. */
export interface LiveChange extends LiveVersion {
  type: 'case';
  /** The colleague who changed it; null for a machine, a requester, or another process of ours. */
  by: { id: number; name: string } | null;
}

/** All that a client wants to be told about; it stands in the place of what it wanted before. */
export interface LiveWish {
  /** documentIds of cases that are open: whoever looks at them is seen by the others. */
  open: string[];
  /** documentIds of cases that are only listed. */
  rows: string[];
  /** Whether to tell of new cases in the campaigns that the reader sees. */
  news: boolean;
}

export interface LiveState {
  /** Of the wished cases those that are there for the reader; the others are not. */
  cases: LiveVersion[];
  /** Who has the open ones open, the reader among them. */
  people: Record<string, LivePerson[]>;
}

/** What went wrong with a message; the client's own fault but for `failed`. */
export interface LiveRefusal {
  error: 'not-valid' | 'unauthorized' | 'failed';
}

/** Why a connection is refused: the message of socket.io's `connect_error`. */
export type LiveConnectRefusal = 'unauthorized' | 'too-many' | 'failed';

export interface LiveToServer {
  watch(wish: LiveWish, answer: (state: LiveState | LiveRefusal) => void): void;
  /** Whether the reader is writing in a case that they have open. */
  writing(message: { id: string; isWriting: boolean }): void;
  /** A younger access token of the same person, before the connection's own has expired. */
  renew(message: { token: string }, answer: (done: { ok: true } | LiveRefusal) => void): void;
}

export interface LiveToClient {
  changed(change: LiveChange): void;
  people(message: { id: string; people: LivePerson[] }): void;
  /** A case was deleted, or moved to where the reader may not follow. */
  gone(message: { type: 'case'; id: string }): void;
  /** There are new cases in a campaign, by its documentId; told once a second at most. */
  news(message: { type: 'campaign'; id: string }): void;
  /** The access token is about to expire: `renew` is wanted, or the connection ends. */
  expiring(): void;
}

/** `GET /helpdesk/live/cases/:documentId` — right `cases.read-cases`: for whoever has no socket */
export namespace GetLiveCase {
  export interface Response {
    data: LiveVersion & { people: LivePerson[] };
  }
}

/** `GET /helpdesk/live/rows?ids=…` — right `cases.read-cases`: those of the cases that are there for the reader */
export namespace GetLiveRows {
  export interface Query {
    /** documentIds, 100 at most */
    ids: string[];
  }
  export interface Response {
    data: LiveVersion[];
  }
}
