import { errors } from '@strapi/utils';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export interface RateLimit {
  /**
   * Counts one call.
   *
   * @throws 429 when the client made too many within a minute; `retryAfter` in its details is in seconds
   */
  count(client: string): Promise<void>;
}

/** @param perMinute calls a client may make within a minute; 0 switches the limit off */
export function createRateLimit(perMinute: number): RateLimit {
  if (perMinute <= 0) return { count: async () => {} };
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return {
    async count(client) {
      try {
        await limiter.consume(client);
      } catch (rejection) {
        if (!(rejection instanceof RateLimiterRes)) throw rejection;
        const retryAfter = Math.max(1, Math.ceil(rejection.msBeforeNext / 1_000));
        throw new errors.RateLimitError(`Too many requests. Try again in ${retryAfter} seconds.`, { retryAfter });
      }
    },
  };
}
