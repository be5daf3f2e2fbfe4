import { belongsTo, lowLevelModel } from '../platform/low-level-model';

/**
 * What a case is found by: its words, of which revision they are and up to which activity. `word-index-store.ts` keeps the
 * database's own index over them.
 */
export const searchDocumentModel = lowLevelModel(
  'search-document',
  'helpdesk_search_documents',
  { case_id: 'integer!', revision: 'integer!', last_activity_id: 'integer!', words: 'text!' },
  {
    indexes: [
      { name: 'helpdesk_search_documents_case_unique', columns: ['case_id'], type: 'unique' },
      { name: 'helpdesk_search_documents_revision_idx', columns: ['revision'] },
    ],
    references: { case_id: belongsTo('cases') },
  },
);
