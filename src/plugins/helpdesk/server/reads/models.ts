import { belongsTo, lowLevelModel } from '../platform/low-level-model';

/** How far people have read cases: the last revision that each of them had before their eyes. */
export const caseReadModel = lowLevelModel(
  'case-read',
  'helpdesk_case_reads',
  { user_id: 'integer!', case_id: 'integer!', revision: 'integer!' },
  {
    indexes: [
      { name: 'helpdesk_case_reads_unique', columns: ['case_id', 'user_id'], type: 'unique' },
      { name: 'helpdesk_case_reads_user', columns: ['user_id'] },
    ],
    references: { case_id: belongsTo('cases'), user_id: belongsTo('admin_users') },
  },
);
