import { useRBAC } from '@strapi/strapi/admin';
import { TO_EDIT_CASES, TO_EDIT_NOTES_OF_OTHERS } from '../../workspace/rights';

const RIGHTS = [...TO_EDIT_CASES, ...TO_EDIT_NOTES_OF_OTHERS];

/** What the reader may do with activities. */
export function useMayEdit(): { mayEdit: boolean; mayEditNotesOfOthers: boolean } {
  const { canEditCases = false, canEditNotesOfOthers = false } = useRBAC(RIGHTS).allowedActions;
  return { mayEdit: canEditCases, mayEditNotesOfOthers: canEditNotesOfOthers };
}
