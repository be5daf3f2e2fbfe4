import { useEffect, type RefObject } from 'react';
import { latinLetter } from '../../components/latin-letter';
import { useTabIsActive } from '../workspace/active-tab';
import { ROW_LINK } from './list-position';

const STEPS: Record<string, 1 | -1> = { j: 1, k: -1 };
const TYPING = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"], [role="dialog"]';

/**
 * `j` and `k` move the focus along the rows; Enter then opens the row, as it does on any link, and `x` selects it where
 * cases can be selected.
 */
export function useRowKeys(area: RefObject<HTMLElement>): void {
  const isActive = useTabIsActive();
  useEffect(() => {
    if (!isActive) return undefined;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      const letter = latinLetter(event);
      const step = STEPS[letter ?? ''];
      if (!area.current) return;
      if (letter === 'x') return selectFocused(area.current);
      if (!step) return;
      const links = [...area.current.querySelectorAll<HTMLElement>(`[${ROW_LINK}]`)];
      const current = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
      const next = current === -1 ? links[0] : links[current + step];
      if (!next) return;
      event.preventDefault();
      next.focus({ preventScroll: true });
      next.closest('tr')?.scrollIntoView({ block: 'nearest' });
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [area, isActive]);
}

function selectFocused(area: HTMLElement): void {
  const row = document.activeElement?.closest('tr');
  if (row && area.contains(row)) row.querySelector<HTMLElement>('td [role="checkbox"]')?.click();
}
