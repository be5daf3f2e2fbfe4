import type { Draft } from '../../../../../shared/contracts/designer';

/** A draft on its way to the server, with the revision that it is to follow. */
export interface BufferedDraft {
  draft: Draft | null;
  revision: number;
}

export interface DraftBuffer {
  read(): BufferedDraft | null;
  write(draft: BufferedDraft): void;
  clear(): void;
}

/** Keeps in the browser what has not arrived at the server yet. A browser without storage works on, without that. */
export function browserBuffer(user: string): DraftBuffer {
  const key = `helpdesk.designer.unsaved.${user}`;
  let own: string | null = null;
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
        const isDraft = typeof kept === 'object' && kept !== null && 'draft' in kept && 'revision' in kept;
        return isDraft ? (kept as BufferedDraft) : null;
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
