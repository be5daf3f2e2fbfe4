import type { Context } from 'koa';
import { INTAKE_LIMITS } from '../../shared/limits';
import { validationError } from './errors';

/** The header `Idempotency-Key`; null where there is none. @throws 400 when it is too long */
export function idempotencyKey(ctx: Context): string | null {
  const key = ctx.get('Idempotency-Key').trim();
  if (key.length > INTAKE_LIMITS.idempotencyKey) {
    throw validationError([{ path: ['Idempotency-Key'], message: `must have at most ${INTAKE_LIMITS.idempotencyKey} characters` }]);
  }
  return key || null;
}
