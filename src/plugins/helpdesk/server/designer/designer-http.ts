import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { DeleteDraft, GetDraft, ListDrafts, PutDraft, TryForm, TryWorkflow } from '../../shared/contracts/designer';
import { currentOrigin } from '../platform/actor';
import { requestData } from '../platform/request-data';
import { requestedLanguage } from '../platform/requested-language';
import { changeDraft } from './change-draft';
import { readDraftInput, readExpectedRevision } from './draft-input';
import { formTrial } from './form-trial';
import { listDraftHeads, readDraft } from './draft-store';
import { resolveTrial } from './resolve-trial';
import { readTryFormInput } from './try-form-input';
import { readTryInput } from './try-input';

/** What the designers need beside the configuration itself; every route asks for `configuration.edit-configuration`. */
export function createDesignerController({ strapi }: { strapi: Core.Strapi }) {
  const db = () => strapi.db.connection;
  const userId = () => Number(currentOrigin(strapi).actor.id);

  return {
    /** `GET /helpdesk/designer/draft` */
    async draft(ctx: Context): Promise<void> {
      ctx.body = { data: await readDraft(db(), userId()) } satisfies GetDraft.Response;
    },

    /** `PUT /helpdesk/designer/draft` */
    async saveDraft(ctx: Context): Promise<void> {
      const { draft, expected } = readDraftInput(requestData(ctx));
      ctx.body = { data: await changeDraft(strapi, { userId: userId(), draft, expected }) } satisfies PutDraft.Response;
    },

    /** `DELETE /helpdesk/designer/draft?revision=3` */
    async discardDraft(ctx: Context): Promise<void> {
      const expected = readExpectedRevision(ctx.query.revision);
      ctx.body = { data: await changeDraft(strapi, { userId: userId(), draft: null, expected }) } satisfies DeleteDraft.Response;
    },

    /** `POST /helpdesk/designer/try` */
    async tryWorkflow(ctx: Context): Promise<void> {
      const trial = readTryInput(requestData(ctx));
      const { actor } = currentOrigin(strapi);
      const data = await resolveTrial(strapi, { trial, actor, language: requestedLanguage(ctx) });
      ctx.body = { data } satisfies TryWorkflow.Response;
    },

    /** `POST /helpdesk/designer/try-form` */
    async tryForm(ctx: Context): Promise<void> {
      ctx.body = { data: formTrial(readTryFormInput(requestData(ctx))) } satisfies TryForm.Response;
    },

    /** `GET /helpdesk/designer/drafts` */
    async drafts(ctx: Context): Promise<void> {
      ctx.body = { data: await listDraftHeads(db(), userId()) } satisfies ListDrafts.Response;
    },
  };
}
