/** A run of numbers that this process alone may give away. */
export interface NumberBlock {
  next: number;
  /** The first number that is not ours. */
  end: number;
  size: number;
  /** When it was reserved, epoch milliseconds. */
  reservedAt: number;
}

const LARGEST_BLOCK = 64;
/** A block that lasted at least this long (milliseconds) was large enough. */
const CALM = 1_000;

/**
 * How many numbers to reserve next. One at a time while cases come in calmly, so that a restart leaves no gap; twice
 * as many each time a block was used up within a second, so that under load the counter is rarely asked.
 *
 * @param last the block that was used up; undefined at the start
 * @param now epoch milliseconds
 */
export function nextBlockSize(last: NumberBlock | undefined, now: number): number {
  if (!last || now - last.reservedAt >= CALM) return 1;
  return Math.min(last.size * 2, LARGEST_BLOCK);
}
