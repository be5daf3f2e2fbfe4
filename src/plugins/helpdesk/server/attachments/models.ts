import { belongsTo, lowLevelModel } from '../platform/low-level-model';

/**
 * Files of a case. The content lies under `storage_key` outside of anything that is served. `unused_since` is set while a
 * file was uploaded and no message, note or answer uses it yet.
 */
export const attachmentModel = lowLevelModel(
  'attachment',
  'helpdesk_attachments',
  {
    public_id: 'string!',
    case_id: 'integer!',
    activity_id: 'integer',
    file_name: 'string!',
    content_type: 'string!',
    size: 'integer!',
    content_hash: 'string!',
    storage_key: 'string!',
    created_at: 'datetime!',
    uploaded_by_id: 'integer',
    unused_since: 'datetime',
  },
  {
    indexes: [
      { name: 'helpdesk_attachments_public_id', columns: ['public_id'], type: 'unique' },
      { name: 'helpdesk_attachments_case_idx', columns: ['case_id'] },
      { name: 'helpdesk_attachments_activity_idx', columns: ['activity_id'] },
      { name: 'helpdesk_attachments_unused_idx', columns: ['unused_since'] },
    ],
    references: { case_id: belongsTo('cases'), activity_id: belongsTo('helpdesk_activities') },
  },
);
