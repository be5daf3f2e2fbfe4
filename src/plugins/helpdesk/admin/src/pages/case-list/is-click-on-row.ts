import type { MouseEvent } from 'react';

/** Whether a click is meant for the row itself: on no control in it, in no other tab, and not while text is selected. */
export function isClickOnRow(event: MouseEvent): boolean {
  const isOnControl = event.target instanceof Element && event.target.closest('a, button');
  return !(isOnControl || event.ctrlKey || event.metaKey || event.shiftKey || window.getSelection()?.type === 'Range');
}
