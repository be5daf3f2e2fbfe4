import { useRBAC } from '@strapi/strapi/admin';
import { actionId, type Right } from '../../../../shared/permissions';

const asked = (right: Right) => ({ action: actionId(right), subject: null });
const RIGHTS = [
  asked('contacts.read-contacts'),
  asked('contacts.edit-contacts'),
  asked('contacts.merge-contacts'),
  asked('contacts.read-whole-history'),
];

/** What the reader may do with contacts. */
export function useContactRights() {
  const { allowedActions } = useRBAC(RIGHTS);
  return {
    canRead: Boolean(allowedActions.canReadContacts),
    canEdit: Boolean(allowedActions.canEditContacts),
    canMerge: Boolean(allowedActions.canMergeContacts),
    canReadWholeHistory: Boolean(allowedActions.canReadWholeHistory),
  };
}
