import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { DeleteCaseDraft, ListCaseDrafts, PutCaseDraft } from '../../shared/contracts/drafts';
import { resolveVisibleCase } from '../cases/resolve-visible-case';
import { currentOrigin } from '../platform/actor';
import { requestData } from '../platform/request-data';
import { changeCaseDraft } from './change-case-draft';
import { readDraftInput, readDraftPart, readExpectedDraft } from './draft-input';
import { readDrafts } from './draft-store';

/** What the reader has written into a case and not saved or sent; of a case that they still see. */
export function createDraftsController({ strapi }: { strapi: Core.Strapi }) {
  async function ownDraftsOf(ctx: Context): Promise<{ userId: number; caseId: number }> {
    const { actor } = currentOrigin(strapi);
    const { id } = await resolveVisibleCase(strapi, String(ctx.params.documentId), actor);
    return { userId: Number(actor.id), caseId: id };
  }

  return {
    /** `GET /helpdesk/cases/:documentId/drafts` */
    async find(ctx: Context): Promise<void> {
      ctx.body = { data: await readDrafts(strapi.db.connection, await ownDraftsOf(ctx)) } satisfies ListCaseDrafts.Response;
    },

    /** `PUT /helpdesk/cases/:documentId/drafts/:part` */
    async save(ctx: Context): Promise<void> {
      const part = readDraftPart(ctx.params.part);
      const input = readDraftInput(requestData(ctx));
      ctx.body = { data: await changeCaseDraft(strapi, { ...(await ownDraftsOf(ctx)), part }, input) } satisfies PutCaseDraft.Response;
    },

    /** `DELETE /helpdesk/cases/:documentId/drafts/:part?revision=3` */
    async discard(ctx: Context): Promise<void> {
      const part = readDraftPart(ctx.params.part);
      const nothing = { content: null, baseRevision: null, expected: readExpectedDraft(ctx.query) };
      ctx.body = { data: await changeCaseDraft(strapi, { ...(await ownDraftsOf(ctx)), part }, nothing) } satisfies DeleteCaseDraft.Response;
    },
  };
}
