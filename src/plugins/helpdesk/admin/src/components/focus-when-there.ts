/** Frames of the page that it is given to show what is asked for */
const PATIENCE = 40;
const FOCUSABLE =
  'input:not(:disabled, [type="file"]), textarea:not(:disabled), [role="combobox"], [role="checkbox"], button:not(:disabled)';

/**
 * Puts the focus into something as soon as the page shows it.
 *
 * @param find is asked at every frame; `isLast` when it will not be asked again
 * @returns takes it back
 */
export function focusWhenThere(find: (isLast: boolean) => HTMLElement | undefined): () => void {
  let frame = 0;
  let left = PATIENCE;
  function look(): void {
    const target = find(left === 0);
    if (target) {
      const isStop = target.matches(`[tabindex], ${FOCUSABLE}`);
      (isStop ? target : (target.querySelector<HTMLElement>(FOCUSABLE) ?? target)).focus();
      target.scrollIntoView({ block: 'nearest' });
    } else if (left > 0) {
      left -= 1;
      frame = requestAnimationFrame(look);
    }
  }
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}
