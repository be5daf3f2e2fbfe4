import { belongsTo, lowLevelModel, mayOutlive } from '../platform/low-level-model';

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
    references: { contact_id: belongsTo('contacts') },
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
    references: { contact_id: belongsTo('contacts'), case_id: mayOutlive('cases') },
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
    references: { contact_id: belongsTo('contacts') },
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
    references: { contact_id: belongsTo('contacts'), author_id: mayOutlive('admin_users') },
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
    references: { contact_id: belongsTo('contacts') },
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
    references: { winner_id: belongsTo('contacts'), loser_id: belongsTo('contacts') },
  },
);

/** The rows that a merge gave to the other contact, by the table they are in. */
export const contactMergeMoveModel = lowLevelModel(
  'contact-merge-move',
  'helpdesk_contact_merge_moves',
  { merge_id: 'integer!', kind: 'string!', row_id: 'integer!' },
  {
    indexes: [{ name: 'helpdesk_contact_merge_moves_merge_idx', columns: ['merge_id', 'kind', 'row_id'] }],
    references: { merge_id: belongsTo('helpdesk_contact_merges') },
  },
);
