import type { Core } from '@strapi/strapi';

/** The plugin's settings, from config/plugins.ts, which reads them from the environment. */
export interface Settings {
  /** Signs tracking tokens and Message-IDs. */
  secret: string;
  mail: {
    enabled: boolean;
    from: string;
    /** Seconds in which a reply can be taken back. */
    undoSeconds: number;
  };
  intake: { ratePerMinute: number; challenge: boolean };
  /** Folder of attachments, relative to the application. */
  attachmentsDir: string;
  /** ISO 3166-1 alpha-2, for phone numbers without a country code; empty for none. */
  defaultCountry: string;
  /** How many months back agents see what a contact said, unless they may see all (R56). */
  contactHistoryMonths: number;
}

export function settings(strapi: Core.Strapi): Settings {
  return strapi.config.get('plugin::helpdesk') as Settings;
}

/** Address under which browsers reach the server, without a slash at its end. */
export function publicUrl(strapi: Core.Strapi): string {
  const url = String(strapi.config.get('server.absoluteUrl') ?? '').replace(/\/+$/, '');
  // Without PUBLIC_URL it is the address listened on, and "every interface" is no place a browser can go to.
  return url.replace(/\/\/(0\.0\.0\.0|\[?::\]?)(?=[:/]|$)/, '//localhost');
}
