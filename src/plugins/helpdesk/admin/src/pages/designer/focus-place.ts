import { focusWhenThere } from '../../components/focus-when-there';

/**
 * Puts the focus into the input of a place, or of the nearest place around or within it that is shown.
 *
 * @param path as problems have it, such as `workflows.support.statuses.new.due`
 * @returns takes it back
 */
export function focusPlace(path: string): () => void {
  return focusWhenThere((isLast) => {
    const places = [...document.querySelectorAll<HTMLElement>('[data-place]')];
    return places.find(({ dataset }) => dataset.place === path) ?? (isLast ? nearest(places, path) : undefined);
  });
}

/** The innermost place around, or else the first one within. */
function nearest(places: HTMLElement[], path: string): HTMLElement | undefined {
  const around = places
    .filter(({ dataset }) => path.startsWith(`${dataset.place}.`))
    .sort((one, other) => (other.dataset.place?.length ?? 0) - (one.dataset.place?.length ?? 0));
  return around[0] ?? places.find(({ dataset }) => dataset.place?.startsWith(`${path}.`));
}
