/** Kinds of activity on a case's timeline, which is also its audit trail (R1, R110, R116). */
export type ActivityKind =
  | 'created'
  | 'message'
  | 'note'
  | 'call'
  | 'task'
  | 'status-change'
  | 'field-change'
  | 'attachment'
  | 'delivery-failure'
  | 'withdrawal'
  | 'move';

/**
 * What people filter a timeline by (R110). `files` are those added by themselves and, beside these kinds, everything
 * else that has files.
 */
export const ACTIVITY_GROUPS = {
  messages: ['message', 'delivery-failure', 'withdrawal'],
  notes: ['note'],
  calls: ['call'],
  changes: ['created', 'status-change', 'field-change', 'move'],
  tasks: ['task'],
  files: ['attachment'],
} as const satisfies Record<string, ActivityKind[]>;
export type ActivityGroup = keyof typeof ACTIVITY_GROUPS;
export const ACTIVITY_GROUP_NAMES = Object.keys(ACTIVITY_GROUPS) as [ActivityGroup, ...ActivityGroup[]];

/** What may be moved to another case (R112). Everything else tells what happened to the case it is in. */
export const MOVABLE_KINDS: readonly ActivityKind[] = ['message', 'note', 'call', 'attachment'];

/** Why something is not moved. */
export type MoveRefusal =
  /** It tells of the case itself. */
  | 'kind'
  /** An automatic answer, which names the number of its case. */
  | 'automatic'
  | 'same-case'
  | 'legal-hold'
  /** One of its files is the answer to a field of a form of the case. */
  | 'answer-file'
  /** Of an undo: it was moved on since, or is back already. */
  | 'moved-on';

/** The way an event came in or went out. */
export type Channel = 'web' | 'email' | 'sms' | 'call' | 'api' | 'admin' | 'system';

/** Lists of all calls, mails and text messages (R115). */
export const LISTED_CHANNELS = ['email', 'call', 'sms'] as const;
export type ListedChannel = (typeof LISTED_CHANNELS)[number];

export type ActorKind = 'visitor' | 'contact' | 'admin-user' | 'token' | 'system';

/** `in` from the client, `out` to the client, `internal` for everything the client takes no part in. */
export type Direction = 'in' | 'out' | 'internal';
export type Visibility = 'public' | 'internal';

/** Somebody by what activities keep of them: `admin-user:5`, and only `visitor` where there is no id. */
export function personKey(kind: ActorKind, id: string | null): string {
  return id === null ? kind : `${kind}:${id}`;
}
