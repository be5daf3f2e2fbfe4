import type { KeyboardEvent } from 'react';

/**
 * Handles the arrow keys of a list: up and down move the focus among what can have it, round the ends.
 *
 * @param stops a selector of what the focus goes to
 */
export function moveWithArrows(stops: string): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>(stops)];
    const current = all.findIndex((stop) => stop === document.activeElement);
    event.preventDefault();
    all[(current + step + all.length) % all.length]?.focus();
  };
}
