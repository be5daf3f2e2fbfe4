import { hkdfSync } from 'node:crypto';
import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/**
 * The secret of one purpose: the environment variable of that name, or, where it is absent, a key derived from
 * the first of APP_KEYS (HKDF, RFC 5869, the name as the info string), so that an installation needs one secret
 * and no purpose shares its key with another.
 *
 * @param env reader of environment variables
 * @param name the variable's name, such as `ADMIN_JWT_SECRET`
 * @returns 43 characters of base64url, or the variable's own text; undefined without APP_KEYS, which Strapi reports
 */
export function secretFor(env: Env, name: string): string | undefined {
  const given: string | undefined = env(name);
  if (given) return given;
  const [master] = env.array('APP_KEYS', []);
  if (!master) return undefined;
  return Buffer.from(hkdfSync('sha256', master, 'helpdesk', name, 32)).toString('base64url');
}
