import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { GetConfiguration, PutConfiguration } from '../../shared/contracts/configuration';
import { currentOrigin } from '../platform/actor';
import { documentJsonSchema } from './document-schema';
import { readLiveDocument } from './document-store';
import { partOf } from './part-of-document';
import { revisionOf } from './plan-configuration';
import { publishConfiguration } from './publish-configuration';

/** The configuration as a document, for API tokens and for the designers. */
export function createConfigurationController({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** `GET …/configuration?campaigns=a,b` */
    async find(ctx: Context): Promise<void> {
      const live = await readLiveDocument(strapi.db.connection);
      const wanted = String(ctx.query.campaigns ?? '');
      const revision = revisionOf(live);
      ctx.set('ETag', `"${revision}"`);
      ctx.body = {
        data:
          wanted === ''
            ? live
            : partOf(
                live,
                wanted.split(',').map((slug) => slug.trim()),
              ),
        meta: { revision },
      } satisfies GetConfiguration.Response;
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
        dryRun: ctx.query.dryRun === 'true',
        expectedRevision: /^"?([0-9a-f]{16})"?$/.exec(ctx.get('If-Match'))?.[1],
        origin: { ...currentOrigin(strapi), cause: 'configuration' },
      });
      ctx.set('ETag', `"${revision}"`);
      ctx.body = { data: check, meta: { revision } } satisfies PutConfiguration.Response;
    },
  };
}

/** The document itself, or as the answer to `GET` wraps it: an export can be sent back as it came. */
function unwrap(body: unknown): unknown {
  const isWrapped = typeof body === 'object' && body !== null && 'data' in body && !('format' in body);
  return isWrapped ? body.data : body;
}
