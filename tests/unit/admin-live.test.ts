import { asGone, UNKNOWN, withPeople, withVersion } from '../../src/plugins/helpdesk/admin/src/live/case-states';
import { LiveClient, type LiveParts } from '../../src/plugins/helpdesk/admin/src/live/live-client';
import type { Link, LinkEvents } from '../../src/plugins/helpdesk/admin/src/live/socket-link';
import { isNothing, wishOf } from '../../src/plugins/helpdesk/admin/src/live/wishes';
import type { LiveState, LiveWish } from '../../src/plugins/helpdesk/shared/contracts/live';

const EVA = { id: 2, name: 'Eva', isWriting: false };

describe('wishes of the parts of a screen', () => {
  test('are one wish; a case that is open need not be listed', () => {
    const wish = wishOf([
      { kind: 'open', id: 'a' },
      { kind: 'rows', ids: ['a', 'b'] },
      { kind: 'rows', ids: ['b', 'c'] },
      { kind: 'news' },
    ]);
    expect(wish).toEqual({ open: ['a'], rows: ['b', 'c'], news: true });
  });

  test('stay within what the server takes', () => {
    const many = Array.from({ length: 500 }, (_, index) => `row-${index}`);
    expect(wishOf([{ kind: 'rows', ids: many }]).rows).toHaveLength(200);
    expect(isNothing(wishOf([{ kind: 'rows', ids: [] }]))).toBe(true);
  });
});

describe('what is known of a case', () => {
  test('only a newer version changes it', () => {
    const state = withVersion(UNKNOWN, { id: 'a', version: 4 }, { id: 2, name: 'Eva' });
    expect(withVersion(state, { id: 'a', version: 4 })).toBe(state);
    expect(withVersion(state, { id: 'a', version: 3 })).toBe(state);
    expect(withVersion(state, { id: 'a', version: 5 })).toMatchObject({ version: 5, by: null });
  });

  test('the same people are no news, and nobody is at a case that is gone', () => {
    const state = withPeople(UNKNOWN, [EVA]);
    expect(withPeople(state, [{ ...EVA }])).toBe(state);
    expect(asGone(state)).toMatchObject({ isGone: true, people: [] });
    expect(withVersion(asGone(withVersion(state, { id: 'a', version: 1 })), { id: 'a', version: 1 }).isGone).toBe(false);
  });
});

describe('the connection of a tab', () => {
  let events: LinkEvents;
  let watched: LiveWish[];
  let written: [string, boolean][];
  let answer: LiveState;
  let isReachable: boolean;

  function client(): LiveClient {
    const link: Link = {
      watch: async (wish) => {
        watched.push(wish);
        return answer;
      },
      write: (id, isWriting) => void written.push([id, isWriting]),
      setToken: () => undefined,
      close: () => undefined,
    };
    const parts: LiveParts = {
      openLink: async (_token, given) => {
        events = given;
        return link;
      },
      getCase: async (id) => {
        if (!isReachable) throw new Error('no line');
        return { id, version: 7, people: [EVA] };
      },
      getRows: async (ids) => {
        if (!isReachable) throw new Error('no line');
        return ids.map((id) => ({ id, version: 7 }));
      },
      isVisible: () => true,
    };
    const made = new LiveClient(parts);
    made.setToken('token');
    return made;
  }
  const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

  beforeEach(() => {
    jest.useFakeTimers();
    [watched, written, answer, isReachable] = [[], [], { cases: [], people: {} }, true];
  });
  afterEach(() => void jest.useRealTimers());

  test('asks over HTTP until the line is up, and again once it is broken', async () => {
    const live = client();
    live.wish({ kind: 'open', id: 'a' });
    await pass(100);
    expect(live.mode()).toBe('polling');
    expect(live.stateOf('a')).toMatchObject({ version: 7, people: [EVA] });

    answer = { cases: [{ id: 'a', version: 8 }], people: { a: [] } };
    events.onUp();
    await pass(0);
    expect(live.mode()).toBe('live');
    expect(live.stateOf('a')).toMatchObject({ version: 8, people: [] });

    events.onDown();
    await pass(0);
    expect(live.mode()).toBe('polling');
    isReachable = false;
    await pass(10_000);
    expect(live.mode()).toBe('offline');
  });

  test('parts that come and go together are one wish', async () => {
    const live = client();
    live.wish({ kind: 'open', id: 'a' });
    await pass(100);
    events.onUp();
    await pass(0);
    watched = [];
    const withdraw = live.wish({ kind: 'rows', ids: ['x'] });
    live.wish({ kind: 'news' });
    withdraw();
    live.wish({ kind: 'rows', ids: ['y'] });
    await pass(100);
    expect(watched).toEqual([{ open: ['a'], rows: ['y'], news: true }]);
  });

  test('a case that the answer leaves out is gone, and whoever was writing is again after a broken line', async () => {
    const [form, reply] = [{}, {}];
    const live = client();
    live.wish({ kind: 'open', id: 'a' });
    await pass(100);
    events.onUp();
    live.setWriting('a', form, true);
    live.setWriting('a', reply, true);
    live.setWriting('a', reply, false);
    await pass(0);
    expect(live.stateOf('a').isGone).toBe(true);
    expect(written[0]).toEqual(['a', true]);
    events.onDown();
    written = [];
    events.onUp();
    await pass(0);
    expect(written).toEqual([['a', true]]);
  });

  test('coming back may have news', async () => {
    const live = client();
    let news = 0;
    live.wish({ kind: 'news' }, () => (news += 1));
    await pass(100);
    const asked = news;
    events.onUp();
    events.onNews();
    expect(news - asked).toBe(2);
  });
});
