import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { TrackCase } from '../../shared/contracts/intake';
import { requestedLanguage } from '../platform/requested-language';
import { notFound } from '../platform/errors';
import { trackCase } from './tracking-store';
import { trackingTokenHash } from './tracking-token';

/** `GET /api/cases/track/:token`: whoever holds the token. An unknown token and a malformed one answer the same. */
export function createTrackCase(strapi: Core.Strapi) {
  return async function handle(ctx: Context): Promise<void> {
    const hash = trackingTokenHash(String(ctx.params.token));
    const data = hash && (await trackCase(strapi.db.connection, hash, requestedLanguage(ctx)));
    if (!data) throw notFound();
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data } satisfies TrackCase.Response;
  };
}
