import { belongsTo, lowLevelModel, mayOutlive } from '../platform/low-level-model';

/**
 * The timeline, which is also the audit trail: rows are added, never changed. Two exceptions leave their own record: the
 * wording of a note (R111, `note-wording`), and the case of what was filed wrongly (R112, activities of kind `move`).
 */
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
    // As `sanitiseHtml` left it; `body` says the same as plain text.
    html: 'text',
    data: 'json',
    at: 'datetime!',
    // Of a note that was edited: which wording it has, since when, by whom.
    revision: 'integer',
    edited_at: 'datetime',
    edited_by: 'string',
    // Of a move: what was moved, and the case at the other end.
    moved_activity_id: 'integer',
    other_case_id: 'integer',
  },
  {
    indexes: [
      { name: 'helpdesk_activities_case_idx', columns: ['case_id', 'id'] },
      { name: 'helpdesk_activities_case_kind_idx', columns: ['case_id', 'kind', 'id'] },
      { name: 'helpdesk_activities_case_actor_idx', columns: ['case_id', 'actor_id', 'id'] },
      { name: 'helpdesk_activities_channel_idx', columns: ['kind', 'channel', 'id'] },
      { name: 'helpdesk_activities_actor_idx', columns: ['actor_id', 'kind', 'channel', 'id'] },
      { name: 'helpdesk_activities_moved_idx', columns: ['moved_activity_id', 'id'] },
    ],
    references: { case_id: belongsTo('cases') },
  },
);

/** Earlier wordings of edited notes (R111): each as it stood, by whom and since when. */
export const noteWordingModel = lowLevelModel(
  'note-wording',
  'helpdesk_note_wordings',
  {
    activity_id: 'integer!',
    revision: 'integer!',
    body: 'text!',
    author_name: 'string!',
    written_at: 'datetime!',
  },
  {
    indexes: [{ name: 'helpdesk_note_wordings_activity', columns: ['activity_id', 'revision'], type: 'unique' }],
    references: { activity_id: belongsTo('helpdesk_activities') },
  },
);

/** Short notes on activities (R113). One that is removed stays, with who removed it and when. */
export const activityCommentModel = lowLevelModel(
  'activity-comment',
  'helpdesk_activity_comments',
  {
    public_id: 'string!',
    activity_id: 'integer!',
    text: 'text!',
    author_kind: 'string!',
    author_id: 'string',
    author_name: 'string!',
    created_at: 'datetime!',
    removed_at: 'datetime',
    removed_by: 'string',
  },
  {
    indexes: [
      { name: 'helpdesk_activity_comments_public_id', columns: ['public_id'], type: 'unique' },
      { name: 'helpdesk_activity_comments_activity_idx', columns: ['activity_id', 'id'] },
    ],
    references: { activity_id: belongsTo('helpdesk_activities') },
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
    references: { case_id: belongsTo('cases'), status_id: mayOutlive('statuses') },
  },
);
