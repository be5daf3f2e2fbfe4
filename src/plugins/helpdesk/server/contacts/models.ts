import { lowLevelModel } from '../platform/low-level-model';

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
    foreignKeys: [
      {
        name: 'helpdesk_contact_addresses_contact_fk',
        columns: ['contact_id'],
        referencedTable: 'contacts',
        referencedColumns: ['id'],
        onDelete: 'CASCADE',
      },
    ],
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
      {
        name: 'helpdesk_consents_contact_fk',
        columns: ['contact_id'],
        referencedTable: 'contacts',
        referencedColumns: ['id'],
        onDelete: 'CASCADE',
      },
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
