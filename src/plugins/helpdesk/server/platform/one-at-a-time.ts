import { AsyncResource } from 'node:async_hooks';

/** Work that several causes may ask for, and that never overlaps itself. */
export interface OneAtATime {
  /** Has the work done: at once, or once more when it ends. Waits for the run under way. */
  wake(): Promise<void>;
  /** Takes no more wishes and waits for the run under way. */
  stop(): Promise<void>;
}

/**
 * Runs work one run at a time; what is asked for meanwhile is done when it ends. The work belongs to nobody's request:
 * in the context of a transaction that woke it, Strapi would run what is to follow one commit after every later one.
 *
 * @param work is told when it is to stop; `onError` gets what it throws
 */
export function oneAtATime(work: (stopping: () => boolean) => Promise<void>, onError: (error: unknown) => void): OneAtATime {
  const ownContext = new AsyncResource('helpdesk.one-at-a-time');
  let stopped = false;
  let running: Promise<void> | null = null;
  let again = false;

  function wake(): Promise<void> {
    if (stopped) return Promise.resolve();
    if (running) {
      again = true;
      return running;
    }
    const run = ownContext
      .runInAsyncScope(work, undefined, () => stopped)
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
