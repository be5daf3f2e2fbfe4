import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { localise } from '../../shared/localised';
import type { ButtonAction } from '../../shared/form-fields';
import { formsOfCampaign, type Form } from '../configuration/catalogue';
import { readStoredAnswers } from '../forms/form-store';
import { NO_ANSWERS, presentAnswers } from '../forms/stored-answers';
import { visibleFields } from '../forms/visible-fields';
import { readCampaignAccess } from '../people/campaign-access-store';
import type { Actor, Origin } from '../platform/actor';
import { inTransaction, type Db } from '../platform/database';
import { databaseIdSchema } from '../platform/database-id';
import { forbidden, notFound, validationError } from '../platform/errors';
import { readData } from '../platform/read-data';
import { service } from '../platform/services';
import { addTask } from '../tasks/add-task';
import { lockCase } from './case-store';
import { changeCase } from './change-case';

/** A button of a form that somebody pressed. */
export interface SubmitButton {
  documentId: string;
  /** Slug of the form, key of the button. */
  form: string;
  button: string;
  /** See `PressButton.Request`. */
  data: unknown;
  origin: Origin;
  /** Of the reader. */
  language: string;
}

const pressSchema = z.strictObject({
  version: databaseIdSchema('must be the version that was filled in'),
  answers: z.record(z.string(), z.unknown(), 'must be an object').optional(),
  revision: z.unknown().optional(),
  callbackAt: z.unknown().optional(),
  confirmed: z.unknown().optional(),
});

/**
 * Runs a button of a form (R39): saves what was typed into the form and does what the newest version says the button
 * does, in one transaction along the one path of a change.
 *
 * @returns the case's revision afterwards
 * @throws 400, 403, 404, 409 and 422 as a change of the case does, and 400 for a button that there is no more, or that
 *   is not shown with these answers; nothing is changed then
 */
export async function submitButton(strapi: Core.Strapi, command: SubmitButton): Promise<{ revision: number }> {
  const { documentId, origin, language } = command;
  if (!origin.actor.may('cases.edit-cases')) throw forbidden('You may not change cases.');
  const { version, answers = {}, ...change } = readData(pressSchema, command.data);
  const formVersions = { [command.form]: version };
  // Whoever typed nothing saves nothing, so that an answer still missing does not keep them from, say, refusing the case.
  const isTyped = Object.keys(answers).length > 0;
  const typed = { ...(isTyped && { answers: { [command.form]: answers }, formVersions }), revision: change.revision };

  return inTransaction(strapi, async ({ trx }) => {
    const catalogue = await service(strapi, 'catalogue').live(trx);
    const snapshot = await lockCase(trx, documentId, []);
    const campaign = catalogue.campaigns.find(({ id }) => id === snapshot?.campaignId);
    const form = campaign && formsOfCampaign(catalogue, campaign).find(({ slug }) => slug === command.form);
    const access = await readCampaignAccess(trx, catalogue, origin.actor);
    if (!snapshot || !form || !access.has(snapshot.campaignId)) throw notFound();
    const action = actionOf(form, command.button);
    const data =
      action.action === 'add-task'
        ? typed
        : { ...typed, ...changeOf(action, origin.actor), callbackAt: change.callbackAt, confirmed: change.confirmed };
    const { revision } = await changeCase(strapi, { documentId, data, origin, language });
    await checkShown(trx, snapshot.id, form, command.button);
    if (action.action !== 'add-task') return { revision };
    const title = localise(action.title, language);
    const { caseRevision } = await addTask(strapi, { caseDocumentId: documentId, data: { title }, origin });
    return { revision: caseRevision };
  });
}

function noButton(): Error {
  return validationError([{ path: ['button'], message: 'the form has no such button, or does not show it with these answers' }]);
}

function actionOf({ definition }: Form, key: string): ButtonAction {
  const button = definition.fields.find((field) => field.key === key && field.kind === 'button' && !field.hidden);
  if (!button?.action) throw noButton();
  return button.action;
}

/** Whether the button is shown is asked of the answers as they were saved: those that came in could be of any shape. */
async function checkShown(db: Db, caseId: number, form: Form, key: string): Promise<void> {
  const stored = (await readStoredAnswers(db, caseId, [form])).find(({ slug }) => slug === form.slug);
  const { answers } = stored ? presentAnswers(stored, form) : NO_ANSWERS;
  if (!visibleFields(form.definition, answers).some((field) => field.key === key)) throw noButton();
}

/** What a button changes about the case itself. */
function changeOf(action: Exclude<ButtonAction, { action: 'add-task' }>, actor: Actor): Record<string, unknown> {
  switch (action.action) {
    case 'set-status':
      return { status: action.status };
    case 'assign-to-me':
      if (actor.kind !== 'admin-user') throw validationError([{ path: ['button'], message: 'makes an admin user the owner' }]);
      return { owner: Number(actor.id) };
    case 'open-url':
      throw validationError([{ path: ['button'], message: 'opens a page and is not run here' }]);
  }
}
