/** The index takes at most this part of the time while cases come in, so that taking them in stays as quick as without it. */
const SHARE_WHILE_BUSY = 1 / 5;

/**
 * How long to leave the database to others after a batch, in milliseconds.
 *
 * @param took how long the batch took
 * @param isBusy whether cases changed meanwhile
 */
export function restAfter(took: number, isBusy: boolean): number {
  return isBusy ? took * (1 / SHARE_WHILE_BUSY - 1) : 0;
}
