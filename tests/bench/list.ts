import { encodeCursor } from '../../src/plugins/helpdesk/server/cases/list-cursor';
import { toDate } from '../../src/plugins/helpdesk/server/platform/columns';
import { bootApp } from '../harness/app';
import { ADMIN } from '../harness/credentials';
import { copyTemplate, type TestDatabase } from '../harness/database';
import { call } from '../harness/http';
import { fillCases } from './fill-cases';
import type { Settings } from './main';
import { median, showRatio, spread, type Figure } from './report';

/** How many times shorter the short list is. */
const TIMES = 100;
const MOST = 1.5;
const REQUESTS_A_ROUND = 10;
/** How far down the list the deep page lies. */
const DEPTH = 0.9;

/** An application with many cases, or few, and somebody signed in to look at them. */
interface Desk {
  /** @returns milliseconds */
  request(page: Page): Promise<number>;
  close(): Promise<void>;
}

const PAGES = {
  'first page': () => '',
  'one status': ({ statusIds }: Places) => `?status=${statusIds['in-progress']}`,
  'a status that few and old cases have': ({ statusIds }: Places) => `?status=${statusIds['waiting-for-customer']}`,
  'what is open and urgent, by deadline': () =>
    `?sort=deadlineAt&order=asc&filter=${encodeURIComponent('{"combinator":"and","rules":[{"field":"phase","operator":"=","value":"open"},{"field":"priority","operator":">=","value":80}]}')}`,
  'search for what one case has': () => '?search=parking%20000123',
  'search for what all cases have': () => '?search=warehouse',
  'page after nine tenths': ({ cursor }: Places) => `?cursor=${cursor}`,
};

type Page = keyof typeof PAGES;

interface Places {
  statusIds: Record<string, string>;
  cursor: string;
}

/** The case list of the admin panel: a page must cost the same however many cases there are. */
export async function benchList({ quick, cases }: Settings): Promise<Figure[]> {
  const desks: Desk[] = [];
  try {
    const small = await openDesk(cases / TIMES);
    desks.push(small);
    const large = await openDesk(cases);
    desks.push(large);
    const figures: Figure[] = [];
    for (const page of Object.keys(PAGES) as Page[]) figures.push(await compare(page, { small, large, cases }, quick ? 5 : 20));
    return figures;
  } finally {
    for (const desk of desks) await desk.close();
  }
}

async function compare(page: Page, { small, large, cases }: { small: Desk; large: Desk; cases: number }, rounds: number): Promise<Figure> {
  const times = { small: [] as number[], large: [] as number[] };
  // The first rounds warm both up and do not count.
  for (let round = -2; round < rounds; round += 1) {
    const pair = { small: await medianTime(small, page), large: await medianTime(large, page) };
    if (round < 0) continue;
    times.small.push(pair.small);
    times.large.push(pair.large);
  }
  const ratio = spread(times.large.map((time, round) => time / (times.small[round] ?? NaN)));
  return {
    what: `case list, ${page}, ${cases.toLocaleString('en')} cases against ${(cases / TIMES).toLocaleString('en')}`,
    details: `${median(times.large).toFixed(1)} against ${median(times.small).toFixed(1)} ms`,
    result: showRatio(ratio),
    goal: `≤ ${MOST.toFixed(2)}`,
    passed: ratio.median <= MOST,
  };
}

async function medianTime(desk: Desk, page: Page): Promise<number> {
  const times: number[] = [];
  for (let request = 0; request < REQUESTS_A_ROUND; request += 1) times.push(await desk.request(page));
  return median(times);
}

async function openDesk(count: number): Promise<Desk> {
  const database = await copyTemplate();
  await fillCases(database.knex, count);
  const places = await findPlaces(database, count);
  const app = await bootApp(database.env);
  const headers = await signIn(app.url);
  return {
    async request(page) {
      const start = performance.now();
      const answer = await call(`${app.url}/helpdesk/cases${PAGES[page](places)}`, { headers });
      const time = performance.now() - start;
      if (answer.status !== 200 || answer.body.data.length === 0)
        throw new Error(`${page}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return time;
    },
    async close() {
      await app.stop();
      await database.drop();
    },
  };
}

async function signIn(url: string): Promise<Record<string, string>> {
  const { email, password } = ADMIN;
  const { body } = await call(`${url}/admin/login`, { method: 'POST', json: { email, password } });
  return { authorization: `Bearer ${body.data.token}` };
}

async function findPlaces({ knex }: TestDatabase, count: number): Promise<Places> {
  const statuses: { key: string; document_id: string }[] = await knex('statuses').select('key', 'document_id');
  const row = await knex('cases')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .offset(Math.floor(count * DEPTH))
    .first('created_at', 'id');
  const cursor = encodeCursor({ sort: 'createdAt', value: toDate(row.created_at).getTime(), id: row.id, side: 'after' });
  return { statusIds: Object.fromEntries(statuses.map((status) => [status.key, status.document_id])), cursor };
}
