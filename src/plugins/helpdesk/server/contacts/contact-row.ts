import type { ContactRow } from '../../shared/contracts/contacts';
import { fromJson, toIso, type TimeColumn } from '../platform/columns';

/** Columns of a contact and its company, as `CONTACT_COLUMNS` of the stores names them. */
export interface ContactColumns {
  [column: string]: unknown;
  id: number;
  document_id: string;
  kind: ContactRow['kind'];
  display_name: string;
  emails: unknown;
  phones: unknown;
  job_title: string | null;
  is_vip: boolean | number | null;
  created_at: TimeColumn;
  company_document_id: string | null;
  company_display_name: string | null;
}

export function toContactRow(row: ContactColumns): ContactRow {
  return {
    documentId: row.document_id,
    kind: row.kind,
    displayName: row.display_name,
    emails: fromJson<string[] | null>(row.emails) ?? [],
    phones: fromJson<string[] | null>(row.phones) ?? [],
    jobTitle: row.job_title,
    company: row.company_document_id === null ? null : { documentId: row.company_document_id, displayName: row.company_display_name ?? '' },
    isVip: Boolean(row.is_vip),
    createdAt: toIso(row.created_at),
  };
}
