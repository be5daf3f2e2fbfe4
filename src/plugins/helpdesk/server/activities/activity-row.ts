import type { ActivityKind } from '../../shared/activities';
import type { TimeColumn } from '../platform/columns';

/** What decisions about an activity look at. */
export interface ActivityRow {
  id: number;
  case_id: number;
  kind: ActivityKind;
  cause: string;
  correlation_id: string;
  actor_kind: string;
  actor_id: string | null;
  actor_name: string;
  body: string | null;
  revision: number | null;
  at: TimeColumn;
  edited_at: TimeColumn | null;
  edited_by: string | null;
  moved_activity_id: number | null;
  other_case_id: number | null;
}
