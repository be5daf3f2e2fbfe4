import type { KeyboardEvent } from 'react';

/**
 * Handles the arrow keys of a list: up and down move the focus among what can have it, round the ends.
 *
 * @param stops a selector of what the focus goes to
 */
export function moveWithArrows(stops: string): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const step = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
    if (!step || event.defaultPrevented) return;
    // What a menu or dialog does that was opened from the list comes here too, although it stands elsewhere in the page.
    if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>(stops)];
    const current = all.findIndex((stop) => stop === document.activeElement);
    event.preventDefault();
    all[nextStop(all.length, current, step)]?.focus();
  };
}

/** @param current -1 for none: the first one then, or from below the last */
export function nextStop(count: number, current: number, step: 1 | -1): number {
  if (current === -1) return step === 1 ? 0 : count - 1;
  return (current + step + count) % count;
}
