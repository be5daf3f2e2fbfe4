import { useEffect } from 'react';

/** Inputs that keep to themselves what is typed until it is complete; there the browser's own undo is meant. */
export const OWN_UNDO = { 'data-own-undo': true };

/** ⌘Z or Ctrl+Z takes the last edit back, with Shift, or as Ctrl+Y, it is done again; not while a dialog is open. */
export function useUndoKeys({ onUndo, onRedo }: { onUndo: () => void; onRedo: () => void }): void {
  useEffect(() => {
    function handleKeyDown(event: KeyboardEvent): void {
      const { target, ctrlKey, metaKey, altKey, shiftKey } = event;
      const key = event.key.toLowerCase();
      if (!(ctrlKey || metaKey) || altKey || (key !== 'z' && key !== 'y')) return;
      if (target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], [data-own-undo]')) return;
      event.preventDefault();
      if (key === 'y' || shiftKey) onRedo();
      else onUndo();
    }
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, [onUndo, onRedo]);
}
