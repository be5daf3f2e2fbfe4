import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { settings } from '../platform/settings';
import { newChallenge } from './challenge';

/** `GET /api/helpdesk/challenge`: public; a puzzle whose solution goes with `POST /api/cases`. */
export function createChallengeController({ strapi }: { strapi: Core.Strapi }) {
  return {
    async issue(ctx: Context): Promise<void> {
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data: await newChallenge(settings(strapi).secret, new Date()) };
    },
  };
}
