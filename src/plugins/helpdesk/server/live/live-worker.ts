import { AsyncResource } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { LivePerson, LiveState, LiveWish } from '../../shared/contracts/live';
import { EVENTS, type CaseChangedEvent, type CaseDeletedEvent } from '../../shared/events';
import { readCampaignAccesses } from '../people/campaign-access-store';
import type { CampaignAccess } from '../people/campaigns-of';
import { isDatabaseOutage } from '../platform/database-outage';
import { oneAtATime } from '../platform/one-at-a-time';
import { service } from '../platform/services';
import { LiveBook, type CasePlace } from './live-book';
import { findCasePlaces } from './live-store';
import { createNewsWorker } from './news-worker';
import type { Reader } from './resolve-reader';
import { resolveStandings } from './resolve-standings';
import { resolveVisiblePlaces } from './resolve-visible-places';
import { createTelling, type Outlet } from './telling';

export interface LiveWorker {
  arrive(connection: string, reader: Reader): void;
  depart(connection: string): void;
  /** The same person with a younger token. */
  renew(connection: string, reader: Reader): void;
  watch(connection: string, wish: LiveWish): Promise<LiveState>;
  write(connection: string, documentId: string, isWriting: boolean): void;
  peopleAt(documentId: string): LivePerson[];
  /** How many connections somebody has. */
  windowsOf(userId: number): number;
  /** Looks for what other processes wrote, and for people who lost their session, their right or a campaign. */
  check(): Promise<void>;
  stop(): Promise<void>;
}

interface Connected {
  reader: Reader;
  /** Null until the first wish. */
  access: CampaignAccess | null;
  wantsNews: boolean;
  /** Wishes are met in the order in which they came. */
  turn: Promise<unknown>;
}

const NOTHING: LiveState = { cases: [], people: {} };

/**
 * Tells connections about the cases they look at. Events of this process are passed on as they happen, to the viewers
 * of that case and to nobody else; what other processes wrote is found by `check`.
 */
export function createLiveWorker(strapi: Core.Strapi, outlet: Outlet): LiveWorker {
  const book = new LiveBook();
  const telling = createTelling(book, outlet);
  const news = createNewsWorker(strapi, (campaignId) => void tellNews(campaignId).catch(report));
  const connected = new Map<string, Connected>();
  /** Events that come while a wish is being met, so that nothing between reading a case and watching it is missed. */
  const meanwhile = new Set<(() => void)[]>();
  /** What is not told yet of cases that came to another campaign: the last event, with where the case went. */
  const moved = new Map<string, CaseChangedEvent & { arrivedIn: number }>();

  function report(error: unknown): void {
    if (isDatabaseOutage(error)) strapi.log.warn('[helpdesk] Live updates wait: the database cannot be reached.');
    else strapi.log.error('[helpdesk] Live updates failed', error);
  }

  async function tellNews(campaignId: number): Promise<void> {
    const { campaigns } = await service(strapi, 'catalogue').get();
    const id = campaigns.find((campaign) => campaign.id === campaignId)?.documentId;
    const listening = [...connected].filter(([, { wantsNews, access }]) => wantsNews && access?.has(campaignId));
    const connections = listening.map(([connection]) => connection);
    if (id !== undefined) outlet.tell(connections, 'news', { type: 'campaign', id });
  }

  /** Of a case that came to another campaign: whoever may not follow is told that it is gone, the others that it changed. */
  async function followMove(place: CasePlace, by?: CaseChangedEvent['by']): Promise<void> {
    const viewers = book.viewersOf(place.documentId).flatMap((connection) => connected.get(connection)?.reader ?? []);
    const catalogue = await service(strapi, 'catalogue').get();
    const actors = [...new Map(viewers.map(({ userId, actor }) => [userId, actor])).values()];
    const accesses = await readCampaignAccesses(strapi.db.connection, catalogue, actors);
    const mayFollow = new Set(actors.filter((_actor, index) => accesses[index]?.has(place.campaignId)).map(({ id }) => Number(id)));
    const isShutOut = (connection: string) => !mayFollow.has(connected.get(connection)?.reader.userId ?? 0);
    telling.gone(book.viewersOf(place.documentId).filter(isShutOut), place.documentId);
    telling.change(place, by);
  }

  const moves = oneAtATime(async () => {
    for (const [documentId, event] of [...moved]) {
      await followMove({ documentId, version: event.revision, campaignId: event.arrivedIn }, event.by);
      if (moved.get(documentId) === event) moved.delete(documentId);
    }
  }, report);

  function onChange(event: CaseChangedEvent): void {
    const { documentId, revision, by, arrivedIn } = event;
    const place = book.placeOf(documentId);
    if (!place) return;
    // Until it is known who may follow a move, nobody is told of what comes after it.
    const campaignId = arrivedIn ?? moved.get(documentId)?.arrivedIn ?? place.campaignId;
    if (campaignId === place.campaignId && !moved.has(documentId)) {
      telling.change({ ...place, version: revision }, by);
      return;
    }
    moved.set(documentId, { ...event, arrivedIn: campaignId });
    void moves.wake();
  }

  function onDeletion({ documentId }: CaseDeletedEvent): void {
    telling.gone(book.viewersOf(documentId), documentId);
  }

  function happen(replay: () => void): void {
    replay();
    for (const replays of meanwhile) replays.push(replay);
  }

  // Whoever writes waits for none of it, and in the context of their transaction Strapi would take our queries for theirs.
  const ownContext = new AsyncResource('helpdesk.live');
  const listen = <Event extends object>(name: string, heard: (event: Event) => void) =>
    strapi.eventHub.on(name, async (...args) => ownContext.runInAsyncScope(heard, undefined, args[0] as Event));
  const unsubscribes = [
    listen<CaseChangedEvent>(EVENTS.caseChanged, (event) => {
      happen(() => onChange(event));
      if (event.arrivedIn !== undefined) news.happened(event, event.arrivedIn);
    }),
    listen<CaseDeletedEvent>(EVENTS.caseDeleted, (event) => happen(() => onDeletion(event))),
  ];

  async function meet(connection: string, one: Connected, wish: LiveWish): Promise<LiveState> {
    const replays: (() => void)[] = [];
    meanwhile.add(replays);
    try {
      const { places, access } = await resolveVisiblePlaces(strapi, [...new Set([...wish.open, ...wish.rows])], one.reader.actor);
      if (connected.get(connection) !== one) return NOTHING;
      Object.assign(one, { access, wantsNews: wish.news });
      for (const place of places) telling.change(place);
      book.watch(connection, places, wish.open).forEach(telling.people);
    } finally {
      meanwhile.delete(replays);
    }
    for (const replay of replays) replay();
    const cases = book.casesOf(connection).map(({ documentId, version }) => ({ id: documentId, version }));
    const opened = cases.filter(({ id }) => wish.open.includes(id));
    return { cases, people: Object.fromEntries(opened.map(({ id }) => [id, book.peopleAt(id)])) };
  }

  async function checkPeople(): Promise<void> {
    const readers = new Map([...connected].map(([connection, { reader }]) => [connection, reader]));
    for (const [connection, standing] of await resolveStandings(strapi, readers, new Date())) {
      const one = connected.get(connection);
      if (!one || one.reader !== readers.get(connection)) continue;
      if (standing.kind === 'ends') {
        outlet.end(connection);
        continue;
      }
      if (standing.kind === 'renews') outlet.tell([connection], 'expiring');
      one.reader = { ...one.reader, actor: standing.actor };
      one.access = standing.access;
      const lost = book.casesOf(connection).filter(({ campaignId }) => !standing.access.has(campaignId));
      for (const { documentId } of lost) telling.gone([connection], documentId);
    }
  }

  async function checkCases(): Promise<void> {
    const watched = book.watched();
    const places = new Map((await findCasePlaces(strapi.db.connection, watched)).map((place) => [place.documentId, place]));
    for (const documentId of watched) {
      const place = places.get(documentId);
      if (!place) onDeletion({ documentId });
      else if (place.campaignId === book.placeOf(documentId)?.campaignId) telling.change(place);
      else await followMove(place);
    }
  }

  const checks = oneAtATime(async () => {
    if (connected.size === 0) return news.rest();
    if (moved.size > 0) void moves.wake();
    await checkPeople();
    await checkCases();
    await news.look();
  }, report);

  return {
    arrive(connection, reader) {
      connected.set(connection, { reader, access: null, wantsNews: false, turn: Promise.resolve() });
      book.arrive(connection, { userId: reader.userId, name: reader.actor.name });
    },
    depart(connection) {
      connected.delete(connection);
      book.depart(connection).forEach(telling.people);
    },
    renew(connection, reader) {
      const one = connected.get(connection);
      if (one) one.reader = reader;
    },
    watch(connection, wish) {
      const one = connected.get(connection);
      if (!one) return Promise.resolve(NOTHING);
      const met = one.turn.then(() => meet(connection, one, wish));
      one.turn = met.catch(() => undefined);
      return met;
    },
    write(connection, documentId, isWriting) {
      if (book.write(connection, documentId, isWriting)) telling.people(documentId);
    },
    peopleAt: (documentId) => book.peopleAt(documentId),
    windowsOf: (userId) => [...connected.values()].filter(({ reader }) => reader.userId === userId).length,
    check: checks.wake,
    async stop() {
      unsubscribes.forEach((unsubscribe) => unsubscribe());
      news.stop();
      await Promise.all([moves.stop(), checks.stop()]);
    },
  };
}
