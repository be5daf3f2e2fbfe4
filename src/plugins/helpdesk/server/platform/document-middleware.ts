import type { Core } from '@strapi/strapi';

/** What stands between a caller of `strapi.documents()` and the Document Service. */
export type DocumentMiddleware = Parameters<Core.Strapi['documents']['use']>[0];
