import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { bareCaseSchema, createBareCase } from './bare-create';
import { writeByHand, prepareByHand } from './hand-written';

/** What a web form sends, as far as the rivals look at it. They trust it: checking is our work, not theirs. */
export interface Submission {
  subject: string;
  message: string;
  requester: { name: string; email: string; phone: string };
}

/** An API as Strapi would load it from `src/api`, with a route for each rival: open to all, through Strapi's whole chain. */
export function createRivals(strapi: Core.Strapi) {
  const answer = (write: (submission: Submission) => Promise<string>) => async (ctx: Context) => {
    const { data } = (ctx.request as { body?: unknown }).body as { data: Submission };
    ctx.status = 201;
    ctx.body = { data: { number: await write(data) } };
  };
  const route = (name: string) => ({
    method: 'POST',
    path: `/bench/${name}`,
    handler: `api::bench.${name}.create`,
    config: { auth: false },
  });
  return {
    contentTypes: { 'bare-case': { schema: bareCaseSchema, actions: {}, lifecycles: {} } },
    controllers: {
      'bare-create': { create: answer((submission) => createBareCase(strapi, submission)) },
      'hand-written': { create: answer((submission) => writeByHand(strapi, submission)) },
    },
    routes: { rivals: { routes: [route('bare-create'), route('hand-written')] } },
    bootstrap: () => prepareByHand(strapi),
  };
}
