import { useEffect } from 'react';
import { activeShortcuts, matchStroke, repeats } from './shortcut-registry';
import { strokeOf } from './strokes';

/** How long the first key of two waits for the second, in milliseconds */
const WAIT = 1_500;

const TYPING =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"], [role="combobox"]';
const APART = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** Runs the shortcuts of whatever is in sight. */
export function useShortcutKeys(): void {
  useEffect(() => {
    let pending = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (keys: string) => {
      pending = keys;
      clearTimeout(timer);
      if (keys !== '') timer = setTimeout(() => wait(''), WAIT);
    };

    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return;
      const stroke = strokeOf(event);
      if (stroke === null || isElsewhere(event.target, stroke)) {
        if (stroke === 'Escape') leaveText(event.target);
        return;
      }
      const match = matchStroke(activeShortcuts(), pending, stroke);
      wait(match.kind === 'pending' ? match.keys : '');
      if (match.kind === 'none') return;
      event.preventDefault();
      if (match.kind === 'run' && (!event.repeat || repeats(match.shortcut))) match.shortcut.run();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

/** Out of the text, so that keys by themselves mean something again. */
function leaveText(target: EventTarget | null): void {
  if (!(target instanceof HTMLElement) || target.closest(APART) || target.getAttribute('aria-expanded') === 'true') return;
  target.blur();
}

/** Whether a key belongs to what has the focus: text that is typed, a dialog, a menu. */
function isElsewhere(target: EventTarget | null, stroke: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(APART)) return true;
  return target.closest(TYPING) !== null && !/^(mod|alt)\+/.test(stroke);
}
