import type { Source } from '../../shared/sources';
import type { Phase } from '../../shared/status-kinds';

/** A case as decisions see it, locked against other writers while they are made. Ids are database ids. */
export interface CaseSnapshot {
  id: number;
  documentId: string;
  number: string;
  subject: string;
  source: Source;
  phase: Phase;
  priority: number | null;
  revision: number;
  deadlineAt: Date | null;
  closedAt: Date | null;
  /** When a colleague first answered the client. */
  firstRespondedAt: Date | null;
  /** When it came into its present status. */
  statusSince: Date;
  /** When a callback, or the confirmation of a success, is due (R25). */
  callbackAt: Date | null;
  legalHold: boolean;
  trackingTokenHash: string | null;
  contactId: number;
  campaignId: number;
  statusId: number;
  categoryId: number | null;
  ownerId: number | null;
  tagIds: number[];
  /** Plain fields that admins added to the type, by attribute name. */
  custom: Record<string, unknown>;
}
