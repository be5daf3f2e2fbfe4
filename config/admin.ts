import type { Core } from '@strapi/strapi';
import { secretFor } from '../src/secrets';

/** The admin panel: its secrets, and nothing that calls out to the internet. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  autoOpen: false,
  auth: { secret: secretFor(env, 'ADMIN_JWT_SECRET') },
  apiToken: { salt: secretFor(env, 'API_TOKEN_SALT') },
  transfer: { token: { salt: secretFor(env, 'TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: secretFor(env, 'ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false },
});
