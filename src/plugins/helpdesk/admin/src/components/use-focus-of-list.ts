import { useEffect, type RefObject } from 'react';

/**
 * Gives the focus to a list of choices that was opened before its choices were there, so that arrow keys go on from
 * there. Nothing is taken from whatever else has the focus.
 *
 * @param isReady whether the choices are there
 */
export function useFocusOfList(list: RefObject<HTMLElement>, isReady: boolean): void {
  useEffect(() => {
    const { activeElement } = document;
    const isAround = activeElement !== document.body && activeElement?.contains(list.current);
    if (isReady && isAround) list.current?.querySelector<HTMLElement>('[aria-current], button')?.focus();
  }, [list, isReady]);
}
