import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import {
  type ChangeCase,
  type GetCase,
  type GetOutcomes,
  type GetStatusOptions,
  type OpenCaseByHand,
  type PressButton,
  type PreviewCampaignChange,
  type UndoCampaignChange,
  type UndoStatusReset,
} from '../../shared/contracts/cases';
import { findCampaign } from '../configuration/catalogue';
import { notFound } from '../platform/errors';
import { readQuery } from '../platform/read-query';
import { service } from '../platform/services';
import { readCaseCard } from './case-card-store';
import { countOutcomes } from './outcome-store';
import { requestedLanguage } from '../platform/requested-language';
import { changeCase } from './change-case';
import { changeCaseBack } from './change-case-back';
import { openCaseByHand } from './open-case-by-hand';
import { resolveCampaignChange } from './resolve-campaign-change';
import { resolveStatusOptions } from './resolve-status-options';
import { refuseUnseen, resolveVisibleCase } from './resolve-visible-case';
import { submitButton } from './submit-button';
import { currentOrigin, userIdOf } from '../platform/actor';
import { requestData, requestRecord } from '../platform/request-data';

const outcomesQuerySchema = z.object({
  since: z.iso
    .datetime({ offset: true, error: 'must be a time such as 2026-12-24T09:00:00Z' })
    .transform((text) => new Date(text))
    .optional(),
});

/** The case screens of the admin panel; every route asks for `cases.read-cases` or `cases.edit-cases`. */
export function createAdminCasesController({ strapi }: { strapi: Core.Strapi }) {
  const db = () => strapi.db.connection;
  const takeBack = async (ctx: Context, field: 'campaign' | 'status') => {
    const origin = { ...currentOrigin(strapi), cause: 'case-page' };
    const { revision } = await changeCaseBack(strapi, { documentId: String(ctx.params.documentId), field, origin });
    return { data: { revision } };
  };

  return {
    /** `POST /helpdesk/cases` */
    async open(ctx: Context): Promise<void> {
      const data = await openCaseByHand(strapi, { data: requestData(ctx), origin: { ...currentOrigin(strapi), cause: 'new-case' } });
      ctx.status = 201;
      ctx.body = { data } satisfies OpenCaseByHand.Response;
    },

    /** `GET /helpdesk/campaigns/:slug/outcomes?since=…` */
    async outcomes(ctx: Context): Promise<void> {
      const { since } = readQuery(outcomesQuerySchema, ctx.query);
      const catalogue = await service(strapi, 'catalogue').get();
      const campaign = findCampaign(catalogue, String(ctx.params.slug));
      if (!campaign) throw notFound();
      await refuseUnseen(db(), catalogue, campaign.id, currentOrigin(strapi).actor);
      ctx.body = { data: await countOutcomes(db(), campaign.id, since ?? null) } satisfies GetOutcomes.Response;
    },

    /** `GET /helpdesk/cases/:documentId` */
    async card(ctx: Context): Promise<void> {
      const documentId = String(ctx.params.documentId);
      const { actor } = currentOrigin(strapi);
      await resolveVisibleCase(strapi, documentId, actor);
      const card = await readCaseCard(db(), documentId, await service(strapi, 'catalogue').get(), userIdOf(actor));
      if (!card) throw notFound();
      ctx.body = { data: card } satisfies GetCase.Response;
    },

    /** `PUT /helpdesk/cases/:documentId` */
    async change(ctx: Context): Promise<void> {
      const { revision } = await changeCase(strapi, {
        documentId: String(ctx.params.documentId),
        data: requestRecord(ctx),
        origin: { ...currentOrigin(strapi), cause: 'case-page' },
        language: requestedLanguage(ctx),
      });
      ctx.body = { data: { revision } } satisfies ChangeCase.Response;
    },

    /** `POST /helpdesk/cases/:documentId/forms/:slug/buttons/:key` */
    async press(ctx: Context): Promise<void> {
      const { revision } = await submitButton(strapi, {
        documentId: String(ctx.params.documentId),
        form: String(ctx.params.slug),
        button: String(ctx.params.key),
        data: requestRecord(ctx),
        origin: { ...currentOrigin(strapi), cause: 'form-button' },
        language: requestedLanguage(ctx),
      });
      ctx.body = { data: { revision } } satisfies PressButton.Response;
    },

    /** `GET …/cases/:documentId/status-options`, of the admin panel and for API tokens */
    async findStatusOptions(ctx: Context): Promise<void> {
      const data = await resolveStatusOptions(strapi, {
        documentId: String(ctx.params.documentId),
        actor: currentOrigin(strapi).actor,
        language: requestedLanguage(ctx),
      });
      ctx.body = { data } satisfies GetStatusOptions.Response;
    },

    /** `GET …/cases/:documentId/campaign-change?campaign=slug`: what it would do */
    async findCampaignChange(ctx: Context): Promise<void> {
      const { campaign } = readQuery(z.object({ campaign: z.string().min(1).max(80) }), ctx.query);
      const data = await resolveCampaignChange(strapi, {
        documentId: String(ctx.params.documentId),
        campaign,
        actor: currentOrigin(strapi).actor,
      });
      ctx.body = { data } satisfies PreviewCampaignChange.Response;
    },

    /** `POST …/cases/:documentId/campaign-change/undo` */
    async undoCampaignChange(ctx: Context): Promise<void> {
      ctx.body = (await takeBack(ctx, 'campaign')) satisfies UndoCampaignChange.Response;
    },

    /** `POST …/cases/:documentId/status-reset/undo` */
    async undoStatusReset(ctx: Context): Promise<void> {
      ctx.body = (await takeBack(ctx, 'status')) satisfies UndoStatusReset.Response;
    },
  };
}
