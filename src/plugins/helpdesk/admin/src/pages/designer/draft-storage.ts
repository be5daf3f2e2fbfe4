import type { Draft } from './draft';

const keyOf = (user: string) => `helpdesk.designer.draft.${user}`;

/** The draft that a user left behind in this browser; null when there is none that can be read. */
export function readStoredDraft(user: string): Draft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(user)) ?? 'null');
    const isDraft = typeof stored === 'object' && stored !== null && 'base' in stored && 'document' in stored;
    return isDraft ? (stored as Draft) : null;
  } catch {
    return null;
  }
}

/** Keeps a draft over reloads. A browser without storage works on, without that. */
export function storeDraft(user: string, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(keyOf(user), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(user));
  } catch {
    // Full or forbidden: the draft lives as long as the page.
  }
}
