import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { DeleteDraft, GetDraft, ListDrafts, PutDraft } from '../../shared/contracts/designer';
import { currentOrigin } from '../platform/actor';
import { changeDraft } from './change-draft';
import { readDraftInput, readExpectedRevision } from './draft-input';
import { listDraftHeads, readDraft } from './draft-store';

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
      const { draft, expected } = readDraftInput(dataOf(ctx));
      ctx.body = { data: await changeDraft(strapi, { userId: userId(), draft, expected }) } satisfies PutDraft.Response;
    },

    /** `DELETE /helpdesk/designer/draft?revision=3` */
    async discardDraft(ctx: Context): Promise<void> {
      const expected = readExpectedRevision(ctx.query.revision);
      ctx.body = { data: await changeDraft(strapi, { userId: userId(), draft: null, expected }) } satisfies DeleteDraft.Response;
    },

    /** `GET /helpdesk/designer/drafts` */
    async drafts(ctx: Context): Promise<void> {
      ctx.body = { data: await listDraftHeads(db(), userId()) } satisfies ListDrafts.Response;
    },
  };
}

function dataOf(ctx: Context): unknown {
  return (ctx.request as Context['request'] & { body?: { data?: unknown } }).body?.data;
}
