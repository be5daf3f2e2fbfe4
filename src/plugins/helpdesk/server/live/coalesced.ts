/** Tells of the same thing once in a while, however often it happens. */
export interface Coalesced {
  happened(what: number): void;
  stop(): void;
}

/** @param tell is called at once, and then at most once per `milliseconds` for each thing that went on happening */
export function coalesced(tell: (what: number) => void, milliseconds: number): Coalesced {
  const resting = new Map<number, { timer: NodeJS.Timeout; again: boolean }>();

  function happened(what: number): void {
    const rest = resting.get(what);
    if (rest) {
      rest.again = true;
      return;
    }
    const timer = setTimeout(() => {
      const { again = false } = resting.get(what) ?? {};
      resting.delete(what);
      if (again) happened(what);
    }, milliseconds);
    timer.unref();
    resting.set(what, { timer, again: false });
    tell(what);
  }

  return {
    happened,
    stop() {
      for (const { timer } of resting.values()) clearTimeout(timer);
      resting.clear();
    },
  };
}
