import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../../shared/uids';

/** What is kept of a run: everything that the same contacts and cases can be made of again. */
export interface DemoRun {
  seed: string;
  cases: number;
  /** ISO 8601 */
  now: string;
  /** Null while it is under way, or when it was broken off. */
  finishedAt: string | null;
}

const PLACE = { type: 'plugin', name: PLUGIN, key: 'demo' };

/** The run that filled this database; null when there was none. */
export async function readDemoRun(strapi: Core.Strapi): Promise<DemoRun | null> {
  return ((await strapi.store(PLACE).get({})) as DemoRun | null | undefined) ?? null;
}

export async function writeDemoRun(strapi: Core.Strapi, run: DemoRun): Promise<void> {
  await strapi.store(PLACE).set({ value: run });
}
