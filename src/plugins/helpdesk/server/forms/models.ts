import { belongsTo, keeps, lowLevelModel } from '../platform/low-level-model';

/** Published versions of forms. A row never changes: answers are read with the version they were given on (B4). */
export const formVersionModel = lowLevelModel(
  'form-version',
  'helpdesk_form_versions',
  { form_id: 'integer!', version: 'integer!', definition: 'json!', published_at: 'datetime!' },
  {
    indexes: [{ name: 'helpdesk_form_versions_unique', columns: ['form_id', 'version'], type: 'unique' }],
    references: { form_id: belongsTo('forms') },
  },
);

/**
 * The answers of a case to a form, by field key, pinned to the version they were given on; `former` has those to earlier
 * versions that this one does not ask for, or not in that way, each with its version (B4).
 */
export const formAnswersModel = lowLevelModel(
  'form-answers',
  'helpdesk_form_answers',
  { case_id: 'integer!', form_id: 'integer!', version: 'integer!', answers: 'json!', former: 'json', updated_at: 'datetime!' },
  {
    indexes: [{ name: 'helpdesk_form_answers_unique', columns: ['case_id', 'form_id'], type: 'unique' }],
    references: { case_id: belongsTo('cases'), form_id: keeps('forms') },
  },
);
