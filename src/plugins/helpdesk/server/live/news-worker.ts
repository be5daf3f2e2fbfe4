import type { Core } from '@strapi/strapi';
import type { CaseChangedEvent } from '../../shared/events';
import { coalesced } from './coalesced';
import { findCasesAfter, findNewestCaseId } from './live-store';

/** Most new cases of other processes that are looked at in one go; they are told per campaign anyway. */
const MOST = 500;
const INTERVAL = 1_000; // milliseconds

/** Where new cases come in. */
export interface NewsWorker {
  /** A case was opened in a campaign, or moved there. */
  happened(event: CaseChangedEvent, campaignId: number): void;
  /** Looks for cases that other processes opened since it looked last. */
  look(): Promise<void>;
  /** Nobody listens: what comes in until the next look is no news. */
  rest(): void;
  stop(): void;
}

/** @param tell gets the database id of a campaign, once a second at most */
export function createNewsWorker(strapi: Core.Strapi, tell: (campaignId: number) => void): NewsWorker {
  const news = coalesced(tell, INTERVAL);
  let newestId: number | null = null;
  let told = new Set<string>();

  return {
    happened({ documentId }, campaignId) {
      told.add(documentId);
      news.happened(campaignId);
    },
    async look() {
      const db = strapi.db.connection;
      if (newestId === null) {
        newestId = await findNewestCaseId(db);
        return;
      }
      const known = told;
      told = new Set();
      const opened = await findCasesAfter(db, newestId, MOST);
      newestId = opened[0]?.id ?? newestId;
      for (const { documentId, campaignId } of opened) if (!known.has(documentId)) news.happened(campaignId);
    },
    rest() {
      newestId = null;
      told.clear();
    },
    stop: news.stop,
  };
}
