import { useRBAC } from '@strapi/strapi/admin';
import { actionId } from '../../../../../shared/permissions';

const RIGHTS = [actionId('cases.edit-cases'), actionId('cases.edit-notes-of-others')].map((action) => ({ action, subject: null }));

/** What the reader may do with activities. */
export function useMayEdit(): { mayEdit: boolean; mayEditNotesOfOthers: boolean } {
  const { canEditCases = false, canEditNotesOfOthers = false } = useRBAC(RIGHTS).allowedActions;
  return { mayEdit: canEditCases, mayEditNotesOfOthers: canEditNotesOfOthers };
}
