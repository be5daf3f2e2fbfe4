import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { MULTIPART_LIMITS } from '../../shared/limits';
import { isDatabaseOutage } from './database-outage';
import { serviceUnavailable, unsupportedMediaType, validationError } from './errors';
import { withMultipart } from './read-multipart';
import { findUnusableText, isUsable } from './request-text';

type Middleware = Core.MiddlewareFactory;

interface ParserError extends Error {
  status?: number;
  statusCode?: number;
  httpCode?: number;
  /** The operating system's call that failed. */
  syscall?: string;
}

/**
 * Turns what goes wrong while the body is read into answers of ours: without it, a broken multipart or compressed body
 * is an error 500. Stands outside of the body parsers.
 */
const bodyErrors: Middleware = () => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (ctx.state.bodyRead || !(error instanceof Error) || error instanceof errors.ApplicationError) throw error;
    // A full disk is our trouble. All else that a parser complains of is the sender's, whatever status it gives it.
    const { status, statusCode, httpCode, syscall, message } = error as ParserError;
    if (syscall !== undefined) throw error;
    const code = httpCode ?? statusCode ?? status;
    if (code === 413) throw new errors.PayloadTooLargeError('The request is too large.');
    if (code === 415) throw unsupportedMediaType([{ path: [], message }]);
    throw new errors.ValidationError(`The body of the request cannot be read: ${message.slice(0, 200)}`);
  }
};

/** Seconds after which a client may try again while the database is away. */
const RETRY_AFTER = '10';

/** Answers 503 while the database cannot be reached. Nothing was changed then: a transaction that broke is undone. */
const databaseOutage: Middleware =
  (_config, { strapi }) =>
  async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      if (!isDatabaseOutage(error)) throw error;
      strapi.log.error('[helpdesk] The database cannot be reached', error);
      ctx.set('Retry-After', RETRY_AFTER);
      throw serviceUnavailable('The database cannot be reached for now. Please try again in a moment.');
    }
  };

/** Reads multipart bodies, for every route. Stands before `strapi::body`, which must leave them alone. */
const multipart: Middleware = () => async (ctx, next) => {
  if (!ctx.is('multipart/form-data')) return next();
  return withMultipart(ctx.req, MULTIPART_LIMITS, ({ fields, files }) => {
    Object.assign(ctx.request, { body: fields, files });
    return next();
  });
};

/** Refuses bodies, queries and paths with text that cannot be stored. Stands right inside of `strapi::body`. */
const textHygiene: Middleware = () => async (ctx, next) => {
  ctx.state.bodyRead = true;
  // Of a type that nobody reads, or none: Strapi's controllers take an object for granted and would end in a 500.
  const request = ctx.request as { body?: unknown };
  request.body ??= {};
  let decodedPath: string;
  try {
    decodedPath = decodeURIComponent(ctx.path);
  } catch {
    throw new errors.ValidationError('The address is not valid.');
  }
  if (!isUsable(decodedPath)) throw new errors.ValidationError('The address has a character that is not valid.');
  const bad = findUnusableText(ctx.query) ?? findUnusableText(request.body);
  if (bad) throw validationError([bad]);
  await next();
};

/** Serves the web form at `/`, where Strapi would lead visitors to the admin panel. */
const publicPages: Middleware = (_config, { strapi }) => {
  strapi.server.router.get('/', async (ctx: Context) => {
    ctx.type = 'html';
    ctx.set('Cache-Control', 'public, max-age=60');
    ctx.body = await readFile(path.join(strapi.dirs.static.public, 'index.html'));
  });
  return (_ctx, next) => next();
};

export const middlewares = {
  'database-outage': databaseOutage,
  'body-errors': bodyErrors,
  multipart,
  'text-hygiene': textHygiene,
  'public-pages': publicPages,
};
