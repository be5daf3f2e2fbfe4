import { belongsTo, lowLevelModel, mayOutlive } from '../platform/low-level-model';

/** Saved views of the list of cases (R128). A shared one outlives the account of whoever made it. */
export const viewModel = lowLevelModel(
  'view',
  'helpdesk_views',
  {
    public_id: 'string!',
    owner_id: 'integer',
    name: 'string!',
    sharing: 'string!',
    /** Key of the team, or code of the role, that it is shared with. */
    audience: 'string',
    definition: 'json!',
    revision: 'integer!',
    created_at: 'datetime!',
    updated_at: 'datetime!',
  },
  {
    indexes: [
      { name: 'helpdesk_views_public_unique', columns: ['public_id'], type: 'unique' },
      { name: 'helpdesk_views_owner_idx', columns: ['owner_id'] },
      { name: 'helpdesk_views_sharing_idx', columns: ['sharing', 'audience'] },
    ],
    references: { owner_id: mayOutlive('admin_users') },
  },
);

/** Which view the list of each colleague opens with, where they chose one: the id of a saved or a built-in one. */
export const defaultViewModel = lowLevelModel(
  'default-view',
  'helpdesk_default_views',
  { user_id: 'integer!', view_id: 'string!' },
  {
    indexes: [{ name: 'helpdesk_default_views_user_unique', columns: ['user_id'], type: 'unique' }],
    references: { user_id: belongsTo('admin_users') },
  },
);
