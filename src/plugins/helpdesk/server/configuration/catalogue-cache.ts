import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UID } from '../../shared/uids';
import { holdConfiguration, onConnection, type Db } from '../platform/database';
import type { Catalogue } from './catalogue';
import { readCatalogue } from './catalogue-store';
import { countGenerationUp, readGeneration } from './generation-store';

/** How long another process's change may go unnoticed by those who only look, in milliseconds. */
const MAX_AGE = 5_000;

const CONFIGURATION_UIDS = [UID.campaign, UID.workflow, UID.status, UID.form, UID.category, UID.consentPurpose, UID.template];

export interface CatalogueCache {
  /** The configuration, at most five seconds old. */
  get(): Promise<Catalogue>;
  /** The configuration as it is at this moment, whichever process wrote it; nothing is published until `trx` ends. */
  live(trx: Knex.Transaction): Promise<Catalogue>;
  /** To be called when the configuration changed; the next `get` reads it again. */
  invalidate(): void;
}

/**
 * Keeps the configuration in memory. A change made in this process counts at once; one made by another process does so
 * for whoever asks for the live configuration, and within five seconds for the others.
 */
export function createCatalogueCache({ strapi }: { strapi: Core.Strapi }): CatalogueCache {
  let kept: Catalogue | null = null;
  let checkedAt = 0;
  /** Counts the invalidations, so that what was being read meanwhile is not kept. */
  let epoch = 0;
  let shared: Promise<Catalogue> | null = null;

  function invalidate(): void {
    epoch += 1;
    kept = null;
    shared = null;
  }

  async function get(): Promise<Catalogue> {
    if (kept && Date.now() - checkedAt < MAX_AGE) return kept;
    // A transaction may hold the only connection, so it must not wait for what others read.
    if (strapi.db.inTransaction()) return onConnection(strapi, upToDate);
    if (shared) return shared;
    const reading = upToDate(strapi.db.connection);
    shared = reading;
    const end = () => {
      if (shared === reading) shared = null;
    };
    reading.then(end, end);
    return reading;
  }

  async function live(trx: Knex.Transaction): Promise<Catalogue> {
    await holdConfiguration(trx);
    return upToDate(trx);
  }

  /** What is kept, if nobody wrote since, or else the configuration read anew. */
  async function upToDate(db: Db): Promise<Catalogue> {
    const started = { at: Date.now(), epoch };
    const present = kept;
    const isTrue = present !== null && present.generation === (await readGeneration(db));
    const catalogue = isTrue ? present : await readCatalogue(db, (problem) => strapi.log.warn(`[helpdesk] ${problem}`));
    if (started.epoch === epoch) {
      kept = catalogue;
      checkedAt = started.at;
    }
    return catalogue;
  }

  return { get, live, invalidate };
}

/** Drops the cache whenever a row of the configuration is written, by whichever door. */
export function invalidateOnWrites(strapi: Core.Strapi, cache: CatalogueCache): void {
  const drop = async () => {
    await onConnection(strapi, countGenerationUp);
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
