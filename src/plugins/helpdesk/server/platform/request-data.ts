import type { Context } from 'koa';
import { validationError } from './errors';

/** What a request wants: the `data` of its body, as it came in; undefined where there is none. */
export function requestData(ctx: Context): unknown {
  const { body } = ctx.request as Context['request'] & { body?: { data?: unknown } };
  return body?.data;
}

/** The same where it has to be an object. @throws 400 */
export function requestRecord(ctx: Context): Record<string, unknown> {
  const data = requestData(ctx);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw validationError([{ path: ['data'], message: 'is required' }]);
  return data as Record<string, unknown>;
}
