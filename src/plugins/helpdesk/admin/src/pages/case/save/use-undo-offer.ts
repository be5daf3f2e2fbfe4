import { useCallback, useEffect, useState } from 'react';

/** Milliseconds that something just done can be taken back. */
const OFFERED_FOR = 12_000;

/** What was done, as the key of a text. */
export type Done = 'save.saved' | 'save.status-changed';

export type OfferUndo = (done: Done, undo: () => Promise<unknown>) => void;

interface UndoOffer {
  done: Done;
  run: () => void;
}

/** Something that was just done and can be taken back for some seconds; the last one only. */
export function useUndoOffer(): { offer: UndoOffer | null; offerUndo: OfferUndo } {
  const [offer, setOffer] = useState<UndoOffer | null>(null);
  useEffect(() => {
    if (!offer) return undefined;
    const timer = setTimeout(() => setOffer(null), OFFERED_FOR);
    return () => clearTimeout(timer);
  }, [offer]);
  const offerUndo = useCallback<OfferUndo>((done, undo) => {
    setOffer({
      done,
      run: () => {
        setOffer(null);
        void undo();
      },
    });
  }, []);
  return { offer, offerUndo };
}
