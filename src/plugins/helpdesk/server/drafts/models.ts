import { belongsTo, lowLevelModel } from '../platform/low-level-model';

/**
 * What people have written into cases and not saved or sent (B14), one row per person, case and part. A discarded draft
 * leaves its row behind for a while, with a revision that goes on counting: an old window never takes it for its own.
 */
export const caseDraftModel = lowLevelModel(
  'draft',
  'helpdesk_drafts',
  {
    user_id: 'integer!',
    case_id: 'integer!',
    part: 'string!',
    /** JSON as text: a bare string in a JSON column would read differently on the two databases. */
    content: 'text',
    revision: 'integer!',
    base_revision: 'integer',
    saved_at: 'datetime!',
  },
  {
    indexes: [
      { name: 'helpdesk_drafts_unique', columns: ['user_id', 'case_id', 'part'], type: 'unique' },
      { name: 'helpdesk_drafts_case', columns: ['case_id'] },
      { name: 'helpdesk_drafts_saved', columns: ['saved_at'] },
    ],
    references: { case_id: belongsTo('cases'), user_id: belongsTo('admin_users') },
  },
);
