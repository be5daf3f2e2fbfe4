/** Events on Strapi's event hub; each is told after the transaction is committed. */
export const EVENTS = {
  caseChanged: 'helpdesk.case.changed',
  outboxFilled: 'helpdesk.outbox.filled',
  bulkJobAdded: 'helpdesk.bulk-job.added',
} as const;

/** What travels with `caseChanged`: enough to know what to read again, never the content. */
export interface CaseChangedEvent {
  documentId: string;
  revision: number;
}
