import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import type { AddTag } from '../../shared/contracts/case-card';
import { TAG_LIMITS } from '../../shared/limits';
import { readData } from '../platform/read-data';
import { addTag } from './add-tag';

const bodySchema = z.object(
  {
    data: z.strictObject(
      {
        name: z
          .string('must be a text')
          .trim()
          .min(1, 'must not be empty')
          .max(TAG_LIMITS.name, `must have at most ${TAG_LIMITS.name} characters`),
      },
      'must be an object',
    ),
  },
  'must be an object',
);

/** Tags that colleagues make while they work on cases (R16). */
export function createTagsController({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** `POST /helpdesk/tags` */
    async add(ctx: Context): Promise<void> {
      const parsed = readData(bodySchema, (ctx.request as Context['request'] & { body?: unknown }).body);
      const { tag, isNew } = await addTag(strapi, parsed.data.name);
      ctx.status = isNew ? 201 : 200;
      ctx.body = { data: tag } satisfies AddTag.Response;
    },
  };
}
