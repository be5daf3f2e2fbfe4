import { useRef, type FocusEvent } from 'react';
import type { Localised } from '../../../../../shared/localised';
import { isMadeOfLabel, keyOfLabel } from './label-keys';

interface KeyOfLabel {
  itsKey: string;
  label: Localised;
  /** For a label of which no key can be made */
  fallback: string;
  taken: readonly string[];
  /** What is published keeps its key. */
  isLocked: boolean;
  onRename: (key: string) => void;
}

/**
 * Lets a key follow its label until somebody chooses the key or publishes it. Taken over when what holds the label is
 * left, so that half a name is never a key and the focus is not lost on the way.
 *
 * @returns handlers for what holds the input of the label
 */
export function useKeyOfLabel({ itsKey, label, fallback, taken, isLocked, onRename }: KeyOfLabel) {
  const isFollowing = useRef(false);
  const isInside = ({ currentTarget, relatedTarget }: FocusEvent) => currentTarget.contains(relatedTarget);
  const isMade = () => isMadeOfLabel(itsKey, label, fallback);
  return {
    onFocus(event: FocusEvent): void {
      if (!isInside(event)) isFollowing.current = !isLocked && isMade();
    },
    onBlur(event: FocusEvent): void {
      if (isInside(event) || !isFollowing.current || isMade()) return;
      onRename(keyOfLabel(label, fallback, taken));
    },
  };
}
