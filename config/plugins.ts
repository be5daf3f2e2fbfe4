import type { Core } from '@strapi/strapi';
import { secretFor } from '../src/secrets';
import { smtpOptions } from '../src/smtp-options';

/** The plugins in use, ours among them. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  'users-permissions': { config: { jwtSecret: secretFor(env, 'JWT_SECRET') } },
  email: {
    config: {
      provider: 'nodemailer',
      providerOptions: smtpOptions(env('SMTP_URL')),
      settings: { defaultFrom: env('MAIL_FROM', 'helpdesk@localhost'), defaultReplyTo: env('MAIL_FROM', 'helpdesk@localhost') },
    },
  },
  helpdesk: {
    enabled: true,
    resolve: './src/plugins/helpdesk',
    config: {
      secret: secretFor(env, 'HELPDESK_SECRET'),
      mail: {
        enabled: Boolean(env('SMTP_URL')),
        from: env('MAIL_FROM', 'helpdesk@localhost'),
        undoSeconds: env.int('REPLY_UNDO_SECONDS', 10),
      },
      intake: {
        ratePerMinute: env.int('INTAKE_RATE_LIMIT', 60),
        challenge: env.bool('INTAKE_CHALLENGE', false),
      },
      attachmentsDir: env('ATTACHMENTS_DIR', 'data/attachments'),
      defaultCountry: env('DEFAULT_COUNTRY', ''),
      contactHistoryMonths: env.int('CONTACT_HISTORY_MONTHS', 12),
    },
  },
});
