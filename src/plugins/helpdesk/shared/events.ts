/** Events on Strapi's event hub; each is told after the transaction is committed. */
export const EVENTS = {
  caseChanged: 'helpdesk.case.changed',
  caseDeleted: 'helpdesk.case.deleted',
  contactChanged: 'helpdesk.contact.changed',
  outboxFilled: 'helpdesk.outbox.filled',
  bulkJobAdded: 'helpdesk.bulk-job.added',
} as const;

/** What travels with `contactChanged`. */
export interface ContactChangedEvent {
  documentId: string;
}

/** What travels with `caseChanged`: enough to know what to read again, never the content. */
export interface CaseChangedEvent {
  documentId: string;
  revision: number;
  /** The colleague who changed it; absent for anybody else. */
  by?: { id: number; name: string };
  /** Database id of the campaign that the case was opened in or moved to; absent when it stays where it was. */
  arrivedIn?: number;
}

export interface CaseDeletedEvent {
  documentId: string;
}
