import { CASE_LIMITS } from '../../shared/limits';

/** The subject of a case that was given none: "First Last (Campaign)" (R5), cut to what fits. */
export function automaticSubject(contactName: string, campaignName: string): string {
  return `${contactName} (${campaignName})`.slice(0, CASE_LIMITS.subject);
}
