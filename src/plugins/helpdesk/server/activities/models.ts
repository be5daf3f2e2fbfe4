import { belongsToCase, lowLevelModel } from '../platform/low-level-model';

/** The timeline, which is also the audit trail: rows are added, never changed. */
export const activityModel = lowLevelModel(
  'activity',
  'helpdesk_activities',
  {
    case_id: 'integer!',
    kind: 'string!',
    channel: 'string!',
    direction: 'string!',
    visibility: 'string!',
    actor_kind: 'string!',
    actor_id: 'string',
    actor_name: 'string!',
    cause: 'string!',
    correlation_id: 'string!',
    field: 'string',
    // JSON as text: a bare string in a JSON column reads differently on each database.
    change_from: 'text',
    change_to: 'text',
    subject: 'string',
    body: 'text',
    data: 'json',
    at: 'datetime!',
  },
  {
    indexes: [
      { name: 'helpdesk_activities_case_idx', columns: ['case_id', 'id'] },
      { name: 'helpdesk_activities_kind_idx', columns: ['kind', 'at'] },
    ],
    foreignKeys: [belongsToCase('helpdesk_activities')],
  },
);

/** How long a case was in which status and phase: the facts SLA clocks are computed from (D7). */
export const statusSpanModel = lowLevelModel(
  'status-span',
  'helpdesk_status_spans',
  {
    case_id: 'integer!',
    status_id: 'integer',
    status_kind: 'string!',
    phase: 'string!',
    from_at: 'datetime!',
    to_at: 'datetime',
    correlation_id: 'string!',
  },
  {
    indexes: [{ name: 'helpdesk_status_spans_case_idx', columns: ['case_id', 'from_at'] }],
    foreignKeys: [
      belongsToCase('helpdesk_status_spans'),
      {
        name: 'helpdesk_status_spans_status_fk',
        columns: ['status_id'],
        referencedTable: 'statuses',
        referencedColumns: ['id'],
        onDelete: 'SET NULL',
      },
    ],
  },
);
