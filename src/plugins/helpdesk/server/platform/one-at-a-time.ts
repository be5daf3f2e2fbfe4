/** Work that several causes may ask for, and that never overlaps itself. */
export interface OneAtATime {
  /** Has the work done: at once, or once more when it ends. Waits for the run under way. */
  wake(): Promise<void>;
  /** Takes no more wishes and waits for the run under way. */
  stop(): Promise<void>;
}

/**
 * Runs work one run at a time; what is asked for meanwhile is done when it ends.
 *
 * @param work is told when it is to stop; `onError` gets what it throws
 */
export function oneAtATime(work: (stopping: () => boolean) => Promise<void>, onError: (error: unknown) => void): OneAtATime {
  let stopped = false;
  let running: Promise<void> | null = null;
  let again = false;

  function wake(): Promise<void> {
    if (stopped) return Promise.resolve();
    if (running) {
      again = true;
      return running;
    }
    const run = work(() => stopped)
      .catch(onError)
      .finally(() => {
        running = null;
        if (!again) return;
        again = false;
        void wake();
      });
    running = run;
    return run;
  }

  async function stop(): Promise<void> {
    stopped = true;
    await running;
  }

  return { wake, stop };
}
