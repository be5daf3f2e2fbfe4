import type { Core } from '@strapi/strapi';
import { onConnection, type Db } from '../platform/database';
import { formatCaseNumber } from './case-number';
import { numberSequenceModel } from './models';
import { nextBlockSize, type NumberBlock } from './number-block';

/**
 * Reserves numbers by moving the counter in one statement of its own, outside the case's transaction: two processes
 * can never get the same, and no writer waits for another's transaction to end. A case that fails leaves a gap.
 */
async function reserve(db: Db, prefix: string, size: number): Promise<number> {
  const table = numberSequenceModel.tableName;
  const [moved]: { next_value: number }[] = await db(table)
    .where({ prefix })
    .update({ next_value: db.raw('next_value + ?', [size]) }, ['next_value']);
  if (moved) return moved.next_value - size;
  await db(table).insert({ prefix, next_value: 1 }).onConflict('prefix').ignore();
  return reserve(db, prefix, size);
}

export interface CaseNumbers {
  /** A number nobody else has or will get. */
  take(prefix: string): Promise<string>;
}

/** Gives away case numbers, reserving them in blocks (see `nextBlockSize`). */
export function createCaseNumbers({ strapi }: { strapi: Core.Strapi }): CaseNumbers {
  const blocks = new Map<string, NumberBlock>();
  const reserving = new Map<string, Promise<void>>();

  async function refill(prefix: string): Promise<void> {
    const reservedAt = Date.now();
    const size = nextBlockSize(blocks.get(prefix), reservedAt);
    const next = await onConnection(strapi, (db) => reserve(db, prefix, size));
    blocks.set(prefix, { next, end: next + size, size, reservedAt });
  }

  async function take(prefix: string): Promise<string> {
    // A number reserved inside somebody's transaction returns to the counter if that is rolled back, so it must not
    // be kept for others.
    if (strapi.db.inTransaction()) return formatCaseNumber(prefix, await onConnection(strapi, (db) => reserve(db, prefix, 1)));
    for (;;) {
      const block = blocks.get(prefix);
      if (block && block.next < block.end) {
        block.next += 1;
        return formatCaseNumber(prefix, block.next - 1);
      }
      let pending = reserving.get(prefix);
      if (!pending) {
        pending = refill(prefix).finally(() => reserving.delete(prefix));
        reserving.set(prefix, pending);
      }
      await pending;
    }
  }

  return { take };
}
