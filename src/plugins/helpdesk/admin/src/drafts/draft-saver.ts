import type { DraftBuffer } from './draft-buffer';
import { isSame } from './is-same';

/** A draft as it is stored. */
export interface Stored<D> {
  /** Null when there is none, or no longer one. */
  draft: D | null;
  /** Counted up with each write, over discarded drafts too; 0 before the first. */
  revision: number;
  /** ISO 8601; null before the first write. */
  savedAt: string | null;
}

/** What became of a draft that was sent to be stored; null in place of a draft takes it away. */
export type PutDraftResult<D> =
  { kind: 'saved'; revision: number } | { kind: 'conflict'; stored: Stored<D> } | { kind: 'refused' } | { kind: 'failed' };

export type SaveState<D> = { kind: 'saved' | 'saving' | 'refused' | 'failed' } | { kind: 'conflict'; stored: Stored<D> };

interface SaverParts<D> {
  /** @param draft null for none, @param revision that must be stored */
  send: (draft: D | null, revision: number) => Promise<PutDraftResult<D>>;
  buffer: DraftBuffer<D>;
  /** Does something later. @returns takes it back */
  schedule: (work: () => void, milliseconds: number) => () => void;
}

/** Milliseconds after an edit */
const PAUSE = 800;
/** Milliseconds before the first, the second … repetition; the last of them for all that follow */
const RETRIES = [2_000, 5_000, 15_000, 30_000] as const;
const LAST_RETRY = 60_000;

/** Milliseconds until something is tried again. @param failures how often it has failed so far */
export function retryAfter(failures: number): number {
  return RETRIES[failures] ?? LAST_RETRY;
}

/**
 * Brings a draft to the server while it is edited. Until it has arrived, it is buffered in the browser, so that neither
 * a broken line nor a crash costs what was typed.
 */
export class DraftSaver<D> {
  private draft: D | null = null;
  /** Of what is stored, as far as that is known. */
  private revision: number | null = null;
  private isBegun = false;
  private isDirty = false;
  /** Somebody wrote here, not only an earlier visit. */
  private isWritten = false;
  private isSending = false;
  private failures = 0;
  private current: SaveState<D> = { kind: 'saved' };
  private cancel: () => void = () => undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly parts: SaverParts<D>) {}

  readonly state = (): SaveState<D> => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Whether the server knows everything. */
  get isSettled(): boolean {
    return !this.isDirty;
  }

  /** Whether what waits to be stored was written here, all of it or the last of it. */
  get isWrittenHere(): boolean {
    return this.isWritten;
  }

  /** The revision of what is stored, as far as is known here. */
  get knownRevision(): number {
    return this.revision ?? 0;
  }

  /**
   * Begins with what is stored, and with what an earlier visit could not store, or somebody wrote here while it was not
   * known what is stored.
   *
   * @returns the draft to go on with
   */
  begin(stored: Stored<D>): D | null {
    // Where nobody wrote here, another window may have brought what the browser had to the server meanwhile.
    const kept = this.isWritten ? { draft: this.draft, revision: this.revision } : this.parts.buffer.read();
    this.adopt(stored);
    if (!kept || isSame(kept.draft, stored.draft)) return this.draft;
    // Nothing is written here, and nobody knew what was there.
    if (kept.draft === null && kept.revision === null) return this.draft;
    const isNext = kept.revision === null ? stored.draft === null : kept.revision === stored.revision;
    this.draft = kept.draft;
    this.isDirty = true;
    if (!isNext) this.revision = kept.revision;
    this.keep();
    if (isNext) this.save();
    else this.tell({ kind: 'conflict', stored });
    return this.draft;
  }

  /**
   * It is not known yet what is stored: goes on with what an earlier visit could not store, so that nobody writes over it
   * unseen. Until `begin` everything is kept in the browser and nothing sent, since it would look as if another window
   * had written what is there.
   *
   * @returns the draft to go on with; null when an earlier visit left none
   */
  beginUnread(): D | null {
    if (this.isBegun || this.isDirty) return null;
    const kept = this.parts.buffer.read();
    if (!kept) return null;
    this.draft = kept.draft;
    this.revision = kept.revision;
    this.isDirty = true;
    this.tell({ kind: 'failed' });
    return this.draft;
  }

  /** The draft was edited. */
  change(draft: D | null): void {
    if (draft === this.draft) return;
    this.draft = draft;
    this.isDirty = true;
    this.isWritten = true;
    this.keep();
    if (this.current.kind === 'conflict') return;
    if (!this.isBegun) return this.tell({ kind: 'failed' });
    this.tell({ kind: 'saving' });
    this.later(PAUSE);
  }

  /** Saves at once what waits: the page is left, or the line is back. */
  flush(): void {
    if (this.isDirty && this.current.kind !== 'conflict') this.save();
  }

  /** After a conflict: what is here stands, over what another window has written. */
  keepMine(): void {
    if (this.current.kind !== 'conflict') return;
    this.revision = this.current.stored.revision;
    this.save();
  }

  /**
   * What another window has written stands. Also without a conflict, when nothing here waits to be saved.
   *
   * @returns the draft to go on with
   */
  take(stored: Stored<D>): D | null {
    this.adopt(stored);
    return this.draft;
  }

  private adopt(stored: Stored<D>): void {
    this.cancel();
    this.isBegun = true;
    this.draft = stored.draft;
    this.revision = stored.revision;
    this.isDirty = false;
    this.isWritten = false;
    this.parts.buffer.clear();
    this.tell({ kind: 'saved' });
  }

  private save(): void {
    this.cancel();
    if (this.isSending || !this.isBegun) return;
    this.isSending = true;
    this.tell({ kind: 'saving' });
    const sent = this.draft;
    void this.parts.send(sent, this.revision ?? 0).then((answer) => {
      this.isSending = false;
      this.settle(sent, answer);
    });
  }

  private settle(sent: D | null, answer: PutDraftResult<D>): void {
    switch (answer.kind) {
      case 'saved':
        return this.arrived(sent, answer.revision);
      case 'conflict':
        // The answer to an earlier attempt was lost on its way, and what is stored is what we sent then.
        if (isSame(answer.stored.draft, sent)) return this.arrived(sent, answer.stored.revision);
        return this.tell(answer);
      case 'refused':
        return this.tell(answer);
      case 'failed':
        this.later(retryAfter(this.failures));
        this.failures += 1;
        return this.tell(answer);
    }
  }

  private arrived(sent: D | null, revision: number): void {
    this.revision = revision;
    this.failures = 0;
    if (this.draft !== sent) {
      this.keep();
      return this.save();
    }
    this.isDirty = false;
    this.isWritten = false;
    this.parts.buffer.clear();
    this.tell({ kind: 'saved' });
  }

  private keep(): void {
    this.parts.buffer.write({ draft: this.draft, revision: this.revision });
  }

  private later(milliseconds: number): void {
    this.cancel();
    this.cancel = this.parts.schedule(() => this.save(), milliseconds);
  }

  private tell(state: SaveState<D>): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}
