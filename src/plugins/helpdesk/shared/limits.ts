/** Limits that several doors share. Sizes in bytes, lengths in UTF-16 code units. */

export const CASE_LIMITS = { subject: 255, message: 100_000 } as const;

/** `perCase` keeps the list of a case's tasks, which is not paged, short. */
export const TASK_LIMITS = { title: 255, team: 80, perCase: 200 } as const;

/** Of a reply or a note; `fileBytes` for all its files together, since mail servers refuse more. */
export const MESSAGE_LIMITS = {
  text: 100_000,
  subject: 255,
  recipients: 20,
  files: 20,
  fileBytes: 25 * 1024 * 1024,
  mentions: 20,
  /** Files that somebody has uploaded to a case and not used yet. */
  uploads: 100,
} as const;
export const TAG_LIMITS = { name: 100 } as const;

export const REQUESTER_LIMITS = { name: 200, email: 254, phone: 40 } as const;

export const INTAKE_LIMITS = {
  files: 10,
  fileBytes: 20 * 1024 * 1024,
  totalFileBytes: 40 * 1024 * 1024,
  consents: 20,
  /** Most bad fields that a refusal names. */
  errors: 200,
  idempotencyKey: 255,
} as const;

/** Of one multipart request, to whichever route. `fieldBytes` is for all texts together, `fileBytes` for all files. */
export interface MultipartLimits {
  files: number;
  fields: number;
  fieldBytes: number;
  fileBytes: number;
  /** All of it, with the headers of its parts. */
  bodyBytes: number;
}

const MULTIPART_FIELD_BYTES = 1024 * 1024;

export const MULTIPART_LIMITS: MultipartLimits = {
  files: INTAKE_LIMITS.files,
  fields: 20,
  fieldBytes: MULTIPART_FIELD_BYTES,
  fileBytes: INTAKE_LIMITS.totalFileBytes,
  bodyBytes: INTAKE_LIMITS.totalFileBytes + MULTIPART_FIELD_BYTES + 256 * 1024,
};

/** How deep a request body may nest, and how many values it may have, before it is refused unread. */
export const BODY_DEPTH = 32;
export const BODY_VALUES = 100_000;

/** `counted` views are what one request may ask the counts of. */
export const VIEW_LIMITS = { name: 100, perPerson: 100, counted: 150 } as const;

export const LIST_LIMITS = { pageSize: 25, maxPageSize: 100, countCap: 1_000, tags: 500, columns: 50 } as const;

/** `cases` a bulk action may have; `previewed` of them are looked at before; `kept` are the days its results stay. */
export const BULK_LIMITS = { cases: 10_000, previewed: 200, statuses: 200, listed: 20, kept: 90 } as const;

/** `merged` cases move at once when contacts are merged, so that others do not wait for it; `historyCases` are looked into for activities. */
export const CONTACT_LIMITS = { name: 100, companyName: 200, addresses: 20, note: 10_000, merged: 2_000, historyCases: 300 } as const;
/**
 * Of one live connection. `windows` a person may have connected, `bytes` a message may have, `messages` it may send
 * within ten seconds.
 */
export const LIVE_LIMITS = { open: 50, rows: 200, polledRows: 100, windows: 40, bytes: 16 * 1024, messages: 100 } as const;
