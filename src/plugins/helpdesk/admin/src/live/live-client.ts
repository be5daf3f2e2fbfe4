import type { LivePerson, LiveVersion, LiveWish } from '../../../shared/contracts/live';
import { askOverHttp, type LiveQuestions } from './ask-over-http';
import { asGone, UNKNOWN, withPeople, withVersion, type CaseState } from './case-states';
import type { Link, LinkEvents } from './socket-link';
import { isNothing, wishOf, type PartialWish } from './wishes';

/** `live`: told at once. `polling`: asked again and again. `offline`: the server cannot be reached at all. */
export type LiveMode = 'live' | 'polling' | 'offline';

export interface LiveParts extends LiveQuestions {
  openLink(token: string, events: LinkEvents): Promise<Link>;
  /** Whether anybody is looking at this page. */
  isVisible(): boolean;
}

/** Milliseconds */
const POLL_INTERVAL = 10_000;
const SETTLE = 50;
/** How long a connection nobody needs is kept: going from one page of ours to the next needs it again at once. */
const LINGER = 5_000;

/**
 * What this tab knows from the server as it happens: one connection for everything on the screen, opened with the first
 * wish and closed some seconds after the last. While there is none, the same is asked for again and again.
 */
export class LiveClient {
  private token: string | null = null;
  private link: Link | null = null;
  private opening: Promise<void> | null = null;
  private isUp = false;
  private currentMode: LiveMode = 'polling';
  private readonly wishes = new Map<object, PartialWish>();
  /** Parts of the screen in which somebody is writing, by case. */
  private readonly writers = new Map<string, Set<object>>();
  private readonly states = new Map<string, CaseState>();
  private readonly listeners = new Set<() => void>();
  private readonly newsListeners = new Set<() => void>();
  private settle: ReturnType<typeof setTimeout> | undefined;
  private poll: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: LiveParts) {}

  readonly mode = (): LiveMode => this.currentMode;

  readonly stateOf = (documentId: string): CaseState => this.states.get(documentId) ?? UNKNOWN;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** The access token of the admin panel, each time it is another. */
  setToken(token: string | null): void {
    if (token === this.token) return;
    this.token = token;
    if (token !== null) this.link?.setToken(token);
    this.wishLater();
  }

  /** Wants something until the returned function is called. */
  wish(part: PartialWish, onNews?: () => void): () => void {
    const key = {};
    this.wishes.set(key, part);
    if (onNews) this.newsListeners.add(onNews);
    this.wishLater();
    return () => {
      this.wishes.delete(key);
      if (onNews) this.newsListeners.delete(onNews);
      this.wishLater();
    };
  }

  /** @param writer the part of the screen that tells; somebody is writing as long as any part says so */
  setWriting(documentId: string, writer: object, isWriting: boolean): void {
    const writers = this.writers.get(documentId) ?? new Set();
    const before = writers.size > 0;
    if (isWriting) writers.add(writer);
    else writers.delete(writer);
    if (writers.size > 0) this.writers.set(documentId, writers);
    else this.writers.delete(documentId);
    if (before !== writers.size > 0) this.link?.write(documentId, isWriting);
  }

  /** Several parts of the screen change their wishes together. */
  private wishLater(): void {
    clearTimeout(this.settle);
    const isIdle = isNothing(wishOf(this.wishes.values()));
    this.settle = setTimeout(() => (isIdle ? this.close() : void this.watch()), isIdle ? LINGER : SETTLE);
  }

  private async watch(): Promise<void> {
    const wish = wishOf(this.wishes.values());
    this.forgetBut(wish);
    if (!this.link || !this.isUp) {
      this.pollNow();
      await this.open();
      return;
    }
    const state = await this.link.watch(wish);
    if (!state) return;
    const present = new Set(state.cases.map(({ id }) => id));
    const gone = [...wish.open, ...wish.rows].filter((id) => !present.has(id));
    this.hear({ versions: state.cases, people: state.people, gone });
    for (const id of this.writers.keys()) this.link?.write(id, true);
  }

  private async open(): Promise<void> {
    if (this.link || this.opening || this.token === null) return;
    const opening = this.parts.openLink(this.token, this.events);
    this.opening = opening.then(
      (link) => {
        this.opening = null;
        if (this.wishes.size === 0) link.close();
        else this.link = link;
      },
      // The library itself could not be loaded; polling goes on, and the next wish tries again.
      () => {
        this.opening = null;
      },
    );
    await this.opening;
  }

  private close(): void {
    this.link?.close();
    this.link = null;
    this.isUp = false;
    clearTimeout(this.poll);
    this.states.clear();
  }

  private readonly events: LinkEvents = {
    onUp: () => {
      this.isUp = true;
      clearTimeout(this.poll);
      this.update(() => (this.currentMode = 'live'));
      void this.watch();
      // What came in while the line was broken.
      this.newsListeners.forEach((listener) => listener());
    },
    onDown: () => {
      const wasUp = this.isUp;
      this.isUp = false;
      if (!wasUp) return;
      this.update(() => {
        this.currentMode = 'polling';
        for (const id of this.states.keys()) this.change(id, (one) => withPeople(one, []));
      });
      this.pollNow();
    },
    onChange: (change) => this.update(() => this.change(change.id, (one) => withVersion(one, change, change.by))),
    onPeople: (id, people) => this.update(() => this.change(id, (one) => withPeople(one, people))),
    onGone: (id) => this.update(() => this.change(id, asGone)),
    onNews: () => this.newsListeners.forEach((listener) => listener()),
    onTokenWanted: () => void this.parts.getRows([]).catch(() => undefined),
  };

  private pollNow(): void {
    clearTimeout(this.poll);
    void this.pollOnce();
  }

  private async pollOnce(): Promise<void> {
    const wish = wishOf(this.wishes.values());
    if (this.isUp || isNothing(wish)) return;
    if (this.parts.isVisible()) {
      const { isReached, ...heard } = await askOverHttp(this.parts, wish);
      if (this.isUp) return;
      this.currentMode = isReached ? 'polling' : 'offline';
      this.hear(heard);
      if (isReached && wish.news) this.newsListeners.forEach((listener) => listener());
    }
    clearTimeout(this.poll);
    this.poll = setTimeout(() => void this.pollOnce(), POLL_INTERVAL);
  }

  private hear(heard: { versions: LiveVersion[]; people: Record<string, LivePerson[]>; gone: string[] }): void {
    this.update(() => {
      for (const version of heard.versions) this.change(version.id, (one) => withVersion(one, version));
      for (const [id, people] of Object.entries(heard.people)) this.change(id, (one) => withPeople(one, people));
      for (const id of heard.gone) this.change(id, asGone);
    });
  }

  private change(id: string, next: (state: CaseState) => CaseState): void {
    this.states.set(id, next(this.stateOf(id)));
  }

  private forgetBut({ open, rows }: LiveWish): void {
    const wanted = new Set([...open, ...rows]);
    for (const id of this.states.keys()) if (!wanted.has(id)) this.states.delete(id);
  }

  private update(change: () => void): void {
    change();
    this.listeners.forEach((listener) => listener());
  }
}
