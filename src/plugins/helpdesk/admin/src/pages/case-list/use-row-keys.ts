import type { RefObject } from 'react';
import { useText } from '../../components/use-text';
import { useShortcut } from '../workspace/shortcuts';
import { ROW_LINK } from './list-position';

interface RowKeys {
  /** What scrolls, with the rows in it */
  area: RefObject<HTMLElement>;
  /** Whether cases can be selected */
  isSelectable: boolean;
}

/** `j` and `k` move the focus along the rows; Enter then opens the row, as it does on any link, and `x` selects it. */
export function useRowKeys({ area, isSelectable }: RowKeys): void {
  const text = useText();
  const step = (by: 1 | -1) => area.current && focusRow(area.current, by);
  useShortcut('j', text('list.key.next'), () => step(1));
  useShortcut('k', text('list.key.previous'), () => step(-1));
  useShortcut('x', text('list.key.select'), () => area.current && selectFocused(area.current), { when: isSelectable });
}

function focusRow(area: HTMLElement, by: 1 | -1): void {
  const links = [...area.querySelectorAll<HTMLElement>(`[${ROW_LINK}]`)];
  const current = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
  const next = current === -1 ? links[0] : links[current + by];
  next?.focus({ preventScroll: true });
  next?.closest('tr')?.scrollIntoView({ block: 'nearest' });
}

function selectFocused(area: HTMLElement): void {
  const row = document.activeElement?.closest('tr');
  if (row && area.contains(row)) row.querySelector<HTMLElement>('td [role="checkbox"]')?.click();
}
