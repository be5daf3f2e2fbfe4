import { belongsTo, lowLevelModel } from '../platform/low-level-model';

/**
 * What admins have changed in the designer and not published, one row per admin user (B14). A draft that is discarded
 * or published leaves its row behind, with a revision that goes on counting: an old tab never takes it for its own.
 */
export const draftModel = lowLevelModel(
  'configuration-draft',
  'helpdesk_configuration_drafts',
  {
    user_id: 'integer!',
    base: 'string',
    document: 'json',
    /** Parts and slugs of what is in the document, so that others can be told without reading it. */
    entities: 'json',
    revision: 'integer!',
    saved_at: 'datetime!',
  },
  {
    indexes: [{ name: 'helpdesk_configuration_drafts_user_unique', columns: ['user_id'], type: 'unique' }],
    references: { user_id: belongsTo('admin_users') },
  },
);
