import type { Core } from '@strapi/strapi';

/** Where the server listens and how it is reached. Names of the variables are Strapi's own. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  // Behind a reverse proxy the client's address is in X-Forwarded-For; believing that header without one
  // would let anybody choose the address that the rate limit counts.
  proxy: { koa: env.bool('IS_PROXIED', false) },
  app: { keys: env.array('APP_KEYS') },
});
