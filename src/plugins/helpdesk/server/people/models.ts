import { belongsTo, lowLevelModel } from '../platform/low-level-model';

/** Which teams a colleague is in and which skills they have (R34, R36), by key. */
export const membershipModel = lowLevelModel(
  'membership',
  'helpdesk_memberships',
  { user_id: 'integer!', kind: 'string!', key: 'string!' },
  {
    indexes: [{ name: 'helpdesk_memberships_unique', columns: ['user_id', 'kind', 'key'], type: 'unique' }],
    references: { user_id: belongsTo('admin_users') },
  },
);
