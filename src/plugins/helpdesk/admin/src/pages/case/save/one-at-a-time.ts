/**
 * Lets one thing be done at a time. Whoever asks for the same again while it goes gets what it ends with; anything else
 * is not begun.
 */
export class OneAtATime {
  private running: { key: string; end: Promise<unknown> } | null = null;

  /** @returns null when something else is being done */
  run<T>(key: string, work: () => Promise<T>): Promise<T> | null {
    // Under one key there is one kind of work.
    if (this.running) return this.running.key === key ? (this.running.end as Promise<T>) : null;
    const end = work().finally(() => {
      this.running = null;
    });
    this.running = { key, end };
    return end;
  }
}
