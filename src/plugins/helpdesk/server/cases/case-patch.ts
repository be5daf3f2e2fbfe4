import type { Source } from '../../shared/sources';

/** A thing pointed to, with the name under which the timeline speaks of it. */
export interface Reference {
  id: number;
  label: string;
}

/** What a command asks to change, with every reference resolved. Fields that are absent stay. */
export interface CasePatch {
  subject?: string;
  source?: Source;
  priority?: number | null;
  deadlineAt?: Date | null;
  callbackAt?: Date | null;
  legalHold?: boolean;
  contact?: Reference;
  campaignId?: number;
  statusId?: number;
  categoryId?: number | null;
  owner?: Reference | null;
  tags?: Reference[];
  custom?: Record<string, unknown>;
  /** Whoever makes the change said yes to what the transition asks. */
  confirmed?: boolean;
}
