/** Something that keys do on the page in sight. */
export interface Shortcut {
  /** Strokes in their order, separated by a space, such as `r` or `g c`. */
  keys: string;
  /** What it does, in the reader's language. */
  label: string;
  /** Of the frame: the page in sight may give the same keys another meaning. */
  isFallback: boolean;
  run: () => void;
}

/** What a stroke leads to: something to run, the wait for the next stroke, or nothing of ours. */
export type Match = { kind: 'run'; shortcut: Shortcut } | { kind: 'pending'; keys: string } | { kind: 'none' };

/** @param pending strokes before it that are the beginning of something, or an empty string */
export function matchStroke(shortcuts: readonly Shortcut[], pending: string, stroke: string): Match {
  const keys = pending === '' ? stroke : `${pending} ${stroke}`;
  const candidates = shortcuts.filter((one) => one.keys === keys);
  const shortcut = candidates.findLast((one) => !one.isFallback) ?? candidates.at(-1);
  if (shortcut) return { kind: 'run', shortcut };
  if (shortcuts.some((one) => one.keys.startsWith(`${keys} `))) return { kind: 'pending', keys };
  return pending === '' ? { kind: 'none' } : matchStroke(shortcuts, '', stroke);
}

/** Keys that go from one thing to the next. */
const STEPS = ['j', 'k', '[', ']'];

/** Whether a key that is held down does it again and again; everything but a step is done once. */
export function repeats({ keys }: Pick<Shortcut, 'keys'>): boolean {
  return STEPS.includes(keys);
}

let shortcuts: readonly Shortcut[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Shortcut[]): void {
  shortcuts = next;
  listeners.forEach((listener) => listener());
}

/** @returns takes it away again */
export function registerShortcut(shortcut: Shortcut): () => void {
  change([...shortcuts, shortcut]);
  return () => change(shortcuts.filter((one) => one !== shortcut));
}

export function activeShortcuts(): readonly Shortcut[] {
  return shortcuts;
}

export function subscribeToShortcuts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
