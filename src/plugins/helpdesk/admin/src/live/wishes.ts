import type { LiveWish } from '../../../shared/contracts/live';
import { LIVE_LIMITS } from '../../../shared/limits';

/** What one part of the screen wants to be told about. */
export type PartialWish = { kind: 'open'; id: string } | { kind: 'rows'; ids: readonly string[] } | { kind: 'news' };

/** What all parts of the screen want, as one wish. Beyond the server's limits, the first asked for come first. */
export function wishOf(parts: Iterable<PartialWish>): LiveWish {
  const open = new Set<string>();
  const rows = new Set<string>();
  let news = false;
  for (const part of parts) {
    if (part.kind === 'open') open.add(part.id);
    else if (part.kind === 'rows') part.ids.forEach((id) => rows.add(id));
    else news = true;
  }
  return {
    open: [...open].slice(0, LIVE_LIMITS.open),
    rows: [...rows].filter((id) => !open.has(id)).slice(0, LIVE_LIMITS.rows),
    news,
  };
}

export function isNothing({ open, rows, news }: LiveWish): boolean {
  return open.length === 0 && rows.length === 0 && !news;
}
