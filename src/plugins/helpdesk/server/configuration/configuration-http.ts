import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import type { GetConfiguration, PutConfiguration } from '../../shared/contracts/configuration';
import { currentOrigin } from '../platform/actor';
import { parseEntityTags } from '../platform/entity-tags';
import { validationError } from '../platform/errors';
import { readDryRun, readQuery } from '../platform/read-query';
import { documentJsonSchema } from './document-schema';
import { readLiveDocument } from './document-store';
import { partOf } from './part-of-document';
import { revisionOf } from './plan-configuration';
import { publishConfiguration } from './publish-configuration';

const findQuerySchema = z.object({
  campaigns: z
    .string('must be slugs of campaigns, with commas between them')
    .default('')
    .transform((text) => (text === '' ? [] : text.split(',').map((slug) => slug.trim()))),
});

/** The configuration as a document, for API tokens and for the designers. */
export function createConfigurationController({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** `GET …/configuration?campaigns=a,b` */
    async find(ctx: Context): Promise<void> {
      const { campaigns } = readQuery(findQuerySchema, ctx.query);
      const live = await readLiveDocument(strapi.db.connection);
      const unknown = campaigns.find((wanted) => live.campaigns.every(({ slug }) => slug !== wanted));
      if (unknown !== undefined) throw validationError([{ path: ['campaigns'], message: `there is no campaign "${unknown}"` }]);
      const revision = revisionOf(live);
      ctx.set('ETag', `"${revision}"`);
      const data = campaigns.length === 0 ? live : partOf(live, campaigns);
      ctx.body = { data, meta: { revision } } satisfies GetConfiguration.Response;
    },

    /** `GET …/configuration/schema`; named as Strapi names what read-only API tokens may call */
    findOne(ctx: Context): void {
      ctx.body = documentJsonSchema();
    },

    /** `PUT …/configuration?dryRun=true` */
    async apply(ctx: Context): Promise<void> {
      const { body } = ctx.request as Context['request'] & { body?: unknown };
      const { check, revision } = await publishConfiguration(strapi, {
        document: unwrap(body),
        dryRun: readDryRun(ctx.query),
        expectedRevisions: expectedRevisions(ctx),
        origin: { ...currentOrigin(strapi), cause: 'configuration' },
      });
      ctx.set('ETag', `"${revision}"`);
      ctx.body = { data: check, meta: { revision } } satisfies PutConfiguration.Response;
    },
  };
}

/** @throws 400 */
function expectedRevisions(ctx: Context): string[] | undefined {
  const tags = parseEntityTags(ctx.get('If-Match'));
  if (tags === null) throw validationError([{ path: ['If-Match'], message: 'must be *, or the ETag of an answer in double quotes' }]);
  // Some configuration is live always.
  return tags === '*' ? undefined : tags;
}

/** The document itself, or as the answer to `GET` wraps it: an export can be sent back as it came. */
function unwrap(body: unknown): unknown {
  const isWrapped = typeof body === 'object' && body !== null && 'data' in body && !('format' in body);
  return isWrapped ? body.data : body;
}
