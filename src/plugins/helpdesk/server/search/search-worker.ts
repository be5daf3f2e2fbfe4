import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { EVENTS, type CaseChangedEvent } from '../../shared/events';
import { oneAtATime } from '../platform/one-at-a-time';
import type { Scheduler } from '../platform/scheduler';
import { indexCases } from './index-cases';
import { restAfter } from './index-pace';
import { readMarkedCases } from './mark-store';
import { findCaseIds, readStaleCases, type SweepPlace } from './search-store';

/** Changes are gathered for so long, in milliseconds: one transaction for many costs little more than for one. */
const GATHER = 1_000;
/** Cases read and written in one transaction. What was said in a case since the last time is little, in one that was never read it may be much. */
const BATCH = { changed: 200, swept: 40 } as const;
/** More changed cases than these are left to the sweep. */
const MOST_GATHERED = 10_000;
const SWEEP_PAGE = 1_000;
/** Changes that were committed out of their order by as much are still found, in milliseconds. */
const OVERLAP = 5 * 60_000;
const STORE = { type: 'plugin', name: 'helpdesk', key: 'search-swept-to' } as const;

/**
 * Keeps the search index up to date: what changes in this process about a second later, and what any other process
 * changed, or left undone when it died, with the sweep of every minute, which compares revisions. The first sweep on an
 * old database indexes it whole.
 *
 * @returns stops the worker and waits for what is under way
 */
export function startSearchWorker(strapi: Core.Strapi, scheduler: Scheduler): () => Promise<void> {
  const changed = new Set<string>();
  let gathering: NodeJS.Timeout | null = null;
  /** How often something changed, to tell whether it did meanwhile. */
  let changes = 0;
  const stopped = new AbortController();
  const onError = (error: unknown) => strapi.log.error('[helpdesk] The search index could not be brought up to date', error);

  async function indexBatch(readIds: () => Promise<number[]>): Promise<number> {
    const [start, changesBefore] = [performance.now(), changes];
    const ids = await readIds();
    await indexCases(strapi, ids);
    const rest = restAfter(performance.now() - start, changes > changesBefore);
    if (rest > 0) await wait(rest, undefined, { signal: stopped.signal }).catch(() => undefined);
    return ids.length;
  }

  const indexing = oneAtATime(async (stopping) => {
    const db = strapi.db.connection;
    while (changed.size > 0 && !stopping()) {
      const documentIds = [...changed].slice(0, BATCH.changed);
      documentIds.forEach((documentId) => changed.delete(documentId));
      await indexBatch(() => findCaseIds(db, documentIds));
    }
    while (!stopping() && (await indexBatch(() => readMarkedCases(db, BATCH.swept))) > 0);
  }, onError);

  const sweep = oneAtATime(async (stopping) => {
    await indexing.wake();
    let place: SweepPlace | null = { updatedAt: await sweptTo(), id: 0 };
    while (place && !stopping()) {
      const { ids, next } = await readStaleCases(strapi.db.connection, place, SWEEP_PAGE);
      for (let start = 0; start < ids.length && !stopping(); start += BATCH.swept) {
        await indexBatch(async () => ids.slice(start, start + BATCH.swept));
      }
      if (next && !stopping()) await strapi.store(STORE).set({ value: next.updatedAt.toISOString() });
      place = next;
    }
  }, onError);

  async function sweptTo(): Promise<Date> {
    const kept = (await strapi.store(STORE).get({})) as string | null;
    return new Date(kept === null ? 0 : new Date(kept).getTime() - OVERLAP);
  }

  function gather(): void {
    changes += 1;
    gathering ??= setTimeout(() => {
      gathering = null;
      void indexing.wake();
    }, GATHER);
  }

  const unsubscribes = [
    strapi.eventHub.on(EVENTS.caseChanged, async (event) => {
      if (changed.size < MOST_GATHERED) changed.add((event as unknown as CaseChangedEvent).documentId);
      gather();
    }),
    strapi.eventHub.on(EVENTS.contactChanged, async () => gather()),
  ];
  scheduler.add({ name: 'search-sweep', schedule: '40 * * * * *', run: sweep.wake });
  void sweep.wake();

  return async () => {
    unsubscribes.forEach((unsubscribe) => unsubscribe());
    if (gathering) clearTimeout(gathering);
    stopped.abort();
    await Promise.all([indexing.stop(), sweep.stop()]);
  };
}
