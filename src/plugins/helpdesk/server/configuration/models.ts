import { lowLevelModel } from '../platform/low-level-model';

/** One row that counts the writes to the configuration, so that a process sees whether the copy it keeps is still true. */
export const configurationGenerationModel = lowLevelModel('configuration-generation', 'helpdesk_configuration_generation', {
  generation: 'integer!',
});

/** Every configuration that was published, whole, so that any of them can be looked at and applied again (B15). */
export const configurationVersionModel = lowLevelModel(
  'configuration-version',
  'helpdesk_configuration_versions',
  {
    revision: 'string!',
    document: 'json!',
    changes: 'json!',
    actor_kind: 'string!',
    actor_id: 'string',
    actor_name: 'string!',
    published_at: 'datetime!',
  },
  { indexes: [{ name: 'helpdesk_configuration_versions_at_idx', columns: ['published_at', 'id'] }] },
);
