/** Kinds of activity on a case's timeline, which is also its audit trail (R1, R110, R116). */
export type ActivityKind =
  'created' | 'message' | 'note' | 'call' | 'task' | 'status-change' | 'field-change' | 'attachment' | 'delivery-failure' | 'withdrawal';

/** The way an event came in or went out. */
export type Channel = 'web' | 'email' | 'api' | 'admin' | 'system';

export type ActorKind = 'visitor' | 'contact' | 'admin-user' | 'token' | 'system';

/** `in` from the client, `out` to the client, `internal` for everything the client takes no part in. */
export type Direction = 'in' | 'out' | 'internal';
export type Visibility = 'public' | 'internal';
