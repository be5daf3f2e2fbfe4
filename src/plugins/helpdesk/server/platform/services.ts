import type { Core } from '@strapi/strapi';
import type { FileStorage } from '../attachments/file-storage';
import type { CaseNumbers } from '../cases/number-store';
import type { CatalogueCache } from '../configuration/catalogue-cache';
import type { Live } from '../live/live-door';

/** What lives as long as the application, by name; everything else is a function. */
export interface Services {
  catalogue: CatalogueCache;
  'case-numbers': CaseNumbers;
  'file-storage': FileStorage;
  live: Live;
}

export function service<Name extends keyof Services>(strapi: Core.Strapi, name: Name): Services[Name] {
  return strapi.plugin('helpdesk').service(name) as Services[Name];
}
