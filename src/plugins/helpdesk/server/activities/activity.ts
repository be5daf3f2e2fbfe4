import type { ActivityKind, Direction, Visibility } from '../../shared/activities';
import type { ChangeValue } from '../../shared/contracts/cases';
import type { Origin } from '../platform/actor';

/** What happened, without when, by whom and why: those are the same for all activities of one command. */
export interface NewActivity {
  kind: ActivityKind;
  direction: Direction;
  visibility: Visibility;
  /** The field a change is about, and its values before and after. */
  field?: string;
  from?: ChangeValue;
  to?: ChangeValue;
  subject?: string | null;
  body?: string | null;
  /** The body with its formatting, from `sanitiseHtml` and from nowhere else. */
  html?: string | null;
  /** Metadata of the event, such as the sender's address. */
  data?: object;
  /** Of a move: database ids of what was moved, and of the case at the other end. */
  moved?: { activityId: number; otherCaseId: number };
  /** Where the event itself had another origin than the command, such as an automatic answer. */
  origin?: Origin;
}
