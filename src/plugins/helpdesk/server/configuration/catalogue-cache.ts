import type { Core } from '@strapi/strapi';
import { UID } from '../../shared/uids';
import { onConnection } from '../platform/database';
import type { Catalogue } from './catalogue';
import { readCatalogue } from './catalogue-store';

/** How long another process's change may go unnoticed, in milliseconds. */
const MAX_AGE = 5_000;

const CONFIGURATION_UIDS = [UID.campaign, UID.workflow, UID.status, UID.form, UID.category, UID.consentPurpose, UID.template];

export interface CatalogueCache {
  get(): Promise<Catalogue>;
  /** The same, read again where somebody has seen a newer version of a form (by slug) that another process published. */
  atLeast(formVersions: Record<string, number>): Promise<Catalogue>;
  /** To be called when the configuration changed; the next `get` reads it again. */
  invalidate(): void;
}

/**
 * Keeps the configuration in memory. A change made in this process counts at once, one made by another process within
 * five seconds.
 */
export function createCatalogueCache({ strapi }: { strapi: Core.Strapi }): CatalogueCache {
  let current: Promise<Catalogue> | null = null;
  let readAt = 0;

  function invalidate(): void {
    current = null;
  }

  function get(): Promise<Catalogue> {
    if (current && Date.now() - readAt < MAX_AGE) return current;
    readAt = Date.now();
    const reading = onConnection(strapi, (db) => readCatalogue(db, (problem) => strapi.log.warn(`[helpdesk] ${problem}`)));
    current = reading;
    reading.catch(() => {
      if (current === reading) invalidate();
    });
    return reading;
  }

  async function atLeast(formVersions: Record<string, number>): Promise<Catalogue> {
    const { forms } = await get();
    if (Object.entries(formVersions).some(([slug, version]) => version > (forms.get(slug)?.version ?? 0))) invalidate();
    return get();
  }

  return { get, atLeast, invalidate };
}

/** Drops the cache whenever a row of the configuration is written, by whichever door. */
export function invalidateOnWrites(strapi: Core.Strapi, cache: CatalogueCache): void {
  const drop = () => {
    cache.invalidate();
    // Inside a transaction others still read the old rows until it ends.
    if (strapi.db.inTransaction())
      void strapi.db.transaction(({ onCommit, onRollback }) => {
        onCommit(cache.invalidate);
        onRollback(cache.invalidate);
      });
  };
  strapi.db.lifecycles.subscribe({
    models: CONFIGURATION_UIDS,
    afterCreate: drop,
    afterCreateMany: drop,
    afterUpdate: drop,
    afterUpdateMany: drop,
    afterDelete: drop,
    afterDeleteMany: drop,
  });
}
