/** Frames of the page that an editor is given to show what is asked for */
const PATIENCE = 40;
const FOCUSABLE = 'input:not(:disabled), textarea:not(:disabled), [role="combobox"], [role="checkbox"], button:not(:disabled)';

/**
 * Puts the focus into the input of a place, or of the nearest place around or within it that is shown.
 *
 * @param path as problems have it, such as `workflows.support.statuses.new.due`
 * @returns takes it back
 */
export function focusPlace(path: string): () => void {
  let frame = 0;
  let left = PATIENCE;
  function look(): void {
    const places = [...document.querySelectorAll<HTMLElement>('[data-place]')];
    const exact = places.find(({ dataset }) => dataset.place === path);
    const target = exact ?? (left === 0 ? nearest(places, path) : undefined);
    if (target) {
      const input = target.matches('[tabindex]') ? target : target.querySelector<HTMLElement>(FOCUSABLE);
      (input ?? target).focus();
      target.scrollIntoView({ block: 'nearest' });
    } else if (left > 0) {
      left -= 1;
      frame = requestAnimationFrame(look);
    }
  }
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}

/** The innermost place around, or else the first one within. */
function nearest(places: HTMLElement[], path: string): HTMLElement | undefined {
  const around = places
    .filter(({ dataset }) => path.startsWith(`${dataset.place}.`))
    .sort((one, other) => (other.dataset.place?.length ?? 0) - (one.dataset.place?.length ?? 0));
  return around[0] ?? places.find(({ dataset }) => dataset.place?.startsWith(`${path}.`));
}
