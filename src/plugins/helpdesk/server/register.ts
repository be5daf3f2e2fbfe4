import type { Core } from '@strapi/strapi';
import { activityCommentModel, activityModel, noteWordingModel, statusSpanModel } from './activities/models';
import { attachmentModel } from './attachments/models';
import { bulkCaseModel, bulkJobModel } from './bulk/models';
import { createCaseDoor } from './cases/case-door';
import { numberSequenceModel } from './cases/models';
import { createConfigurationDoor } from './configuration/configuration-door';
import { configurationGenerationModel, configurationVersionModel } from './configuration/models';
import { createContactDoor } from './contacts/contact-door';
import {
  consentModel,
  contactAddressModel,
  contactChangeModel,
  contactMergeModel,
  contactMergeMoveModel,
  contactNoteModel,
  contactWordModel,
} from './contacts/models';
import { draftModel } from './designer/models';
import { caseDraftModel } from './drafts/models';
import { formAnswersModel, formVersionModel } from './forms/models';
import { idempotencyKeyModel } from './intake/models';
import { mentionModel } from './messages/models';
import { outboxModel } from './outbox/models';
import { membershipModel } from './people/models';
import { checkBatchDeletion } from './people/owner-door';
import { registerModels } from './platform/low-level-model';
import { settings } from './platform/settings';
import { caseReadModel } from './reads/models';
import { searchDocumentModel } from './search/models';
import { taskModel } from './tasks/models';
import { defaultViewModel, viewModel } from './views/models';

/** Before the database is synchronised: our tables, and the doors through which documents are written. */
export default function register({ strapi }: { strapi: Core.Strapi }): void {
  registerModels(strapi, [
    activityModel,
    noteWordingModel,
    activityCommentModel,
    statusSpanModel,
    attachmentModel,
    numberSequenceModel,
    contactAddressModel,
    contactWordModel,
    contactNoteModel,
    contactChangeModel,
    contactMergeModel,
    contactMergeMoveModel,
    consentModel,
    formVersionModel,
    formAnswersModel,
    idempotencyKeyModel,
    outboxModel,
    mentionModel,
    membershipModel,
    configurationVersionModel,
    configurationGenerationModel,
    taskModel,
    draftModel,
    caseDraftModel,
    bulkJobModel,
    bulkCaseModel,
    caseReadModel,
    searchDocumentModel,
    viewModel,
    defaultViewModel,
  ]);
  strapi.documents.use(createCaseDoor(strapi));
  strapi.documents.use(createContactDoor(strapi, { defaultCountry: settings(strapi).defaultCountry || undefined }));
  strapi.documents.use(createConfigurationDoor(strapi));
  checkBatchDeletion(strapi);
}
