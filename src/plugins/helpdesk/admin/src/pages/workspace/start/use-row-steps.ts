import type { RefObject } from 'react';
import { useText } from '../../../components/use-text';
import { useShortcut } from '../shortcuts';

/** `j` and `k` move the focus along the links of a page's rows; Enter opens them as any link. */
export function useRowSteps(area: RefObject<HTMLElement>): void {
  const text = useText();

  function step(by: 1 | -1): void {
    const links = [...(area.current?.querySelectorAll<HTMLElement>('li > a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const next = at === -1 ? links[0] : links[at + by];
    next?.focus();
  }

  useShortcut('j', text('workspace.rows.next'), () => step(1));
  useShortcut('k', text('workspace.rows.previous'), () => step(-1));
}
