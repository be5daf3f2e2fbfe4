import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { SubmitCase } from '../../shared/contracts/intake';
import { currentOrigin } from '../platform/actor';
import { unsupportedMediaType, validationError } from '../platform/errors';
import { idempotencyKey } from '../platform/idempotency-key';
import { filesOf } from '../platform/multipart-files';
import { requestedLanguage } from '../platform/requested-language';
import { findUnusableText } from '../platform/request-text';
import { settings } from '../platform/settings';
import { checkProof } from './challenge';
import { createRateLimit, type RateLimit } from './intake-rate';
import { proofRefused, submitCase } from './submit-case';

interface Envelope {
  data: unknown;
  challenge: unknown;
}

type Request = Context['request'] & { body?: unknown };

/**
 * `POST /api/cases`: public, or API token. JSON, or multipart with `data` and `files`.
 */
export function createSubmitCase(strapi: Core.Strapi) {
  let rateLimit: RateLimit | undefined;

  return async function handle(ctx: Context): Promise<void> {
    const { intake, secret } = settings(strapi);
    rateLimit ??= createRateLimit(intake.ratePerMinute);
    const origin = currentOrigin(strapi);
    const anonymous = origin.actor.kind !== 'token';
    if (anonymous) await countCall(ctx, rateLimit);
    const { data, challenge } = readEnvelope(ctx);
    const proof = anonymous && intake.challenge ? await checkProof(secret, challenge) : null;
    if (proof && !proof.ok) throw proofRefused();
    const answer = await submitCase(strapi, {
      data,
      files: filesOf(ctx),
      idempotencyKey: idempotencyKey(ctx),
      language: requestedLanguage(ctx),
      origin: { ...origin, channel: 'web', cause: 'web-form' },
      anonymous,
      proof,
    });
    ctx.status = 201;
    ctx.body = { data: answer } satisfies SubmitCase.Response;
  };
}

async function countCall(ctx: Context, rateLimit: RateLimit): Promise<void> {
  try {
    await rateLimit.count(ctx.request.ip);
  } catch (error) {
    if (error instanceof errors.RateLimitError) ctx.set('Retry-After', String((error.details as { retryAfter: number }).retryAfter));
    throw error;
  }
}

function readEnvelope(ctx: Context): Envelope {
  const body = (ctx.request as Request).body;
  if (ctx.is('multipart')) {
    const { data, challenge, ...others } = (body ?? {}) as Record<string, unknown>;
    // A file without a file name is a text to the parser; it must not be lost in silence.
    const [stray] = Object.keys(others);
    if (stray !== undefined) throw validationError([{ path: [stray], message: 'is not a field of this request' }]);
    return { data: parseDataPart(data), challenge };
  }
  const isJson = ctx.is('json', '+json');
  if (isJson === false) throw unsupportedMediaType([{ path: [], message: 'Send JSON, or multipart/form-data with files.' }]);
  const envelope = typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Partial<Envelope>) : {};
  if (envelope.data === undefined) throw validationError([{ path: ['data'], message: 'is required' }]);
  return { data: envelope.data, challenge: envelope.challenge };
}

function parseDataPart(data: unknown): unknown {
  if (typeof data !== 'string') throw validationError([{ path: ['data'], message: 'is required, once, as JSON' }]);
  let parsed: unknown;
  try {
    parsed = JSON.parse(data);
  } catch {
    throw validationError([{ path: ['data'], message: 'is not JSON' }]);
  }
  const bad = findUnusableText(parsed);
  if (bad) throw validationError([bad]);
  return parsed;
}
