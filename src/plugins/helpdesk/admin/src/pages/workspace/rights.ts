import { actionId } from '../../../../shared/permissions';

export const TO_READ_CASES = [{ action: actionId('cases.read-cases'), subject: null }];
export const TO_OWN_CASES = [{ action: actionId('cases.own-cases'), subject: null }];
export const TO_EDIT_CASES = [{ action: actionId('cases.edit-cases'), subject: null }];
export const TO_EDIT_NOTES_OF_OTHERS = [{ action: actionId('cases.edit-notes-of-others'), subject: null }];
export const TO_WRITE_REPLIES = [{ action: actionId('cases.write-replies'), subject: null }];
export const TO_CREATE_TAGS = [{ action: actionId('cases.create-tags'), subject: null }];
export const TO_DOWNLOAD_ATTACHMENTS = [{ action: actionId('cases.download-attachments'), subject: null }];
export const TO_EDIT_FORMS_IN_CASES = [{ action: actionId('forms.edit-forms-in-cases'), subject: null }];
export const TO_READ_CONTACTS = [{ action: actionId('contacts.read-contacts'), subject: null }];
export const TO_EDIT_CONFIGURATION = [{ action: actionId('configuration.edit-configuration'), subject: null }];
/** Whoever shapes the configuration says who works where as well. */
export const TO_ASSIGN_PEOPLE = [{ action: actionId('people.assign-people'), subject: null }, ...TO_EDIT_CONFIGURATION];
