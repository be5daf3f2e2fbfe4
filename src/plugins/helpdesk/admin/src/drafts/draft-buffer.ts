/** A draft on its way to the server, with the revision that it is to follow. */
export interface BufferedDraft<D> {
  draft: D | null;
  /** Null where it could not be read. */
  revision: number | null;
}

export interface DraftBuffer<D> {
  read(): BufferedDraft<D> | null;
  write(draft: BufferedDraft<D>): void;
  clear(): void;
}

/**
 * Keeps in the browser what has not arrived at the server yet. A browser without storage works on, without that.
 *
 * @param name of the draft among all those of everybody who uses this browser
 */
export function browserBuffer<D>(name: string): DraftBuffer<D> {
  const key = `helpdesk.${name}`;
  let own: string | null = null;
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
        const isDraft = typeof kept === 'object' && kept !== null && 'draft' in kept && 'revision' in kept;
        return isDraft ? (kept as BufferedDraft<D>) : null;
      } catch {
        return null;
      }
    },
    write(draft) {
      own = JSON.stringify(draft);
      try {
        localStorage.setItem(key, own);
      } catch {
        // Full or forbidden: what waits lives as long as the page.
      }
    },
    clear() {
      try {
        // Another window of the same browser may have something waiting there.
        if (own === null || localStorage.getItem(key) === own) localStorage.removeItem(key);
      } catch {
        // Then there is nothing to clear either.
      }
    },
  };
}
