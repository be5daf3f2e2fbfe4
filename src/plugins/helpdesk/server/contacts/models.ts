import { lowLevelModel } from '../platform/low-level-model';

/** `ON DELETE CASCADE` to the contact a row belongs to. */
function belongsToContact(tableName: string, column = 'contact_id') {
  return {
    name: `${tableName}_${column.replace(/_id$/, '')}_fk`,
    columns: [column],
    referencedTable: 'contacts',
    referencedColumns: ['id'],
    onDelete: 'CASCADE' as const,
  };
}

/**
 * Addresses of contacts in the form they are compared in. `claim` holds the value for the one contact that incoming
 * messages from the address belong to and is null for everybody who shares it, so that a unique index keeps two
 * simultaneous messages of a stranger from making two contacts.
 */
export const contactAddressModel = lowLevelModel(
  'contact-address',
  'helpdesk_contact_addresses',
  { contact_id: 'integer!', kind: 'string!', value: 'string!', claim: 'string' },
  {
    indexes: [
      { name: 'helpdesk_contact_addresses_claim', columns: ['claim', 'kind'], type: 'unique' },
      { name: 'helpdesk_contact_addresses_value', columns: ['kind', 'value'] },
      { name: 'helpdesk_contact_addresses_contact', columns: ['contact_id'] },
    ],
    foreignKeys: [belongsToContact('helpdesk_contact_addresses')],
  },
);

/** What clients consented to, with the version of the wording they saw: rows are added, never changed (B12). */
export const consentModel = lowLevelModel(
  'consent',
  'helpdesk_consents',
  {
    contact_id: 'integer!',
    purpose_key: 'string!',
    purpose_version: 'integer!',
    granted: 'boolean!',
    case_id: 'integer',
    activity_id: 'integer',
    at: 'datetime!',
  },
  {
    indexes: [{ name: 'helpdesk_consents_contact_idx', columns: ['contact_id', 'purpose_key', 'at'] }],
    foreignKeys: [
      belongsToContact('helpdesk_consents'),
      {
        name: 'helpdesk_consents_case_fk',
        columns: ['case_id'],
        referencedTable: 'cases',
        referencedColumns: ['id'],
        onDelete: 'SET NULL',
      },
    ],
  },
);

/** The words a contact is found by, as `wordKey` writes them. */
export const contactWordModel = lowLevelModel(
  'contact-word',
  'helpdesk_contact_words',
  { contact_id: 'integer!', word: 'string!' },
  {
    indexes: [
      { name: 'helpdesk_contact_words_word', columns: ['word', 'contact_id'] },
      { name: 'helpdesk_contact_words_contact', columns: ['contact_id'] },
    ],
    foreignKeys: [belongsToContact('helpdesk_contact_words')],
  },
);

/** Notes on a contact, for colleagues only. They outlive their author. */
export const contactNoteModel = lowLevelModel(
  'contact-note',
  'helpdesk_contact_notes',
  {
    public_id: 'string!',
    contact_id: 'integer!',
    body: 'text!',
    author_id: 'integer',
    author_name: 'string!',
    created_at: 'datetime!',
    edited_at: 'datetime',
  },
  {
    indexes: [
      { name: 'helpdesk_contact_notes_public_id', columns: ['public_id'], type: 'unique' },
      { name: 'helpdesk_contact_notes_contact_idx', columns: ['contact_id', 'id'] },
    ],
    foreignKeys: [
      belongsToContact('helpdesk_contact_notes'),
      {
        name: 'helpdesk_contact_notes_author_fk',
        columns: ['author_id'],
        referencedTable: 'admin_users',
        referencedColumns: ['id'],
        onDelete: 'SET NULL',
      },
    ],
  },
);

/** Who changed what about a contact, from what to what: rows are added, never changed. Sides are JSON as text. */
export const contactChangeModel = lowLevelModel(
  'contact-change',
  'helpdesk_contact_changes',
  {
    contact_id: 'integer!',
    field: 'string!',
    change_from: 'text!',
    change_to: 'text!',
    actor_kind: 'string!',
    actor_id: 'string',
    actor_name: 'string!',
    channel: 'string!',
    cause: 'string!',
    correlation_id: 'string!',
    at: 'datetime!',
  },
  {
    indexes: [{ name: 'helpdesk_contact_changes_contact_idx', columns: ['contact_id', 'id'] }],
    foreignKeys: [belongsToContact('helpdesk_contact_changes')],
  },
);

/** A merge of two contacts as a recorded operation (B9): what it takes to bring both back as they were. */
export const contactMergeModel = lowLevelModel(
  'contact-merge',
  'helpdesk_contact_merges',
  {
    public_id: 'string!',
    winner_id: 'integer!',
    loser_id: 'integer!',
    before: 'json!',
    correlation_id: 'string!',
    actor_id: 'string',
    actor_name: 'string!',
    at: 'datetime!',
    undone_at: 'datetime',
    undone_by: 'string',
  },
  {
    indexes: [
      { name: 'helpdesk_contact_merges_public_id', columns: ['public_id'], type: 'unique' },
      { name: 'helpdesk_contact_merges_winner_idx', columns: ['winner_id', 'id'] },
      { name: 'helpdesk_contact_merges_loser_idx', columns: ['loser_id'] },
    ],
    foreignKeys: [belongsToContact('helpdesk_contact_merges', 'winner_id'), belongsToContact('helpdesk_contact_merges', 'loser_id')],
  },
);

/** The rows that a merge gave to the other contact, by the table they are in. */
export const contactMergeMoveModel = lowLevelModel(
  'contact-merge-move',
  'helpdesk_contact_merge_moves',
  { merge_id: 'integer!', kind: 'string!', row_id: 'integer!' },
  {
    indexes: [{ name: 'helpdesk_contact_merge_moves_merge_idx', columns: ['merge_id', 'kind', 'row_id'] }],
    foreignKeys: [
      {
        name: 'helpdesk_contact_merge_moves_merge_fk',
        columns: ['merge_id'],
        referencedTable: 'helpdesk_contact_merges',
        referencedColumns: ['id'],
        onDelete: 'CASCADE',
      },
    ],
  },
);
