import { actionId } from '../../../../shared/permissions';

export const TO_READ_CASES = [{ action: actionId('cases.read-cases'), subject: null }];
export const TO_OWN_CASES = [{ action: actionId('cases.own-cases'), subject: null }];
export const TO_READ_CONTACTS = [{ action: actionId('contacts.read-contacts'), subject: null }];
export const TO_EDIT_CONFIGURATION = [{ action: actionId('configuration.edit-configuration'), subject: null }];
/** Whoever shapes the configuration says who works where as well. */
export const TO_ASSIGN_PEOPLE = [{ action: actionId('people.assign-people'), subject: null }, ...TO_EDIT_CONFIGURATION];
