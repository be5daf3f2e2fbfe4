import { belongsTo, lowLevelModel } from '../platform/low-level-model';

const TABLE = 'helpdesk_mentions';

/** Colleagues who were mentioned in a note, and whether they have seen it. */
export const mentionModel = lowLevelModel(
  'mention',
  TABLE,
  { user_id: 'integer!', case_id: 'integer!', activity_id: 'integer!', at: 'datetime!', seen_at: 'datetime' },
  {
    indexes: [
      { name: 'helpdesk_mentions_user_idx', columns: ['user_id', 'seen_at', 'id'] },
      { name: 'helpdesk_mentions_case_idx', columns: ['case_id'] },
      { name: 'helpdesk_mentions_activity_idx', columns: ['activity_id'] },
    ],
    references: { case_id: belongsTo('cases'), user_id: belongsTo('admin_users'), activity_id: belongsTo('helpdesk_activities') },
  },
);
