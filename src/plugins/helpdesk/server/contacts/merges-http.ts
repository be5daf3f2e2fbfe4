import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import type { MergeContacts, PreviewMerge, UndoMerge } from '../../shared/contracts/contacts';
import { readCampaignAccess } from '../people/campaign-access-store';
import { currentOrigin, type Origin } from '../platform/actor';
import { readQuery } from '../platform/read-query';
import { requestData } from '../platform/request-data';
import { service } from '../platform/services';
import { mergeContacts } from './merge-contacts';
import { mergeContactsBack } from './merge-contacts-back';
import { countMovedCases } from './merge-store';
import { resolveMergePreview } from './resolve-merge-preview';

const previewSchema = z.strictObject({ loser: z.string('is required').min(1, 'is required').max(40, 'must be a documentId') });

/** Merging contacts and taking it back (B9). */
export function createMergesController({ strapi }: { strapi: Core.Strapi }) {
  const db = () => strapi.db.connection;
  const originOf = (): Origin => ({ ...currentOrigin(strapi), cause: 'contact-merge' });
  const accessOf = async ({ actor }: Origin) => readCampaignAccess(db(), await service(strapi, 'catalogue').get(), actor);

  return {
    /** `GET /helpdesk/contacts/:documentId/merge` */
    async preview(ctx: Context): Promise<void> {
      const { loser } = readQuery(previewSchema, ctx.query);
      const access = await accessOf(originOf());
      const data = await resolveMergePreview(strapi, { winner: String(ctx.params.documentId), loser, access });
      ctx.body = { data } satisfies PreviewMerge.Response;
    },

    /** `POST /helpdesk/contacts/:documentId/merge` */
    async merge(ctx: Context): Promise<void> {
      const origin = originOf();
      const { id, moves } = await mergeContacts(strapi, { winner: String(ctx.params.documentId), data: requestData(ctx), origin });
      const cases = await countMovedCases(db(), id, await accessOf(origin));
      ctx.body = { data: { id, moves: { ...moves, cases } } } satisfies MergeContacts.Response;
    },

    /** `POST /helpdesk/contact-merges/:id/undo` */
    async undo(ctx: Context): Promise<void> {
      const origin = originOf();
      const { casesLeft, ...undone } = await mergeContactsBack(strapi, { id: String(ctx.params.id), origin });
      const access = await accessOf(origin);
      const seen = casesLeft.filter(({ campaignId }) => access.has(campaignId)).map(({ documentId, number }) => ({ documentId, number }));
      const cases = (await countMovedCases(db(), String(ctx.params.id), access)) - seen.length;
      ctx.body = { data: { ...undone, cases, casesLeft: seen } } satisfies UndoMerge.Response;
    },
  };
}
