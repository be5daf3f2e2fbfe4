import { bootApp, type App } from '../harness/app';
import { ADMIN, fullToken } from '../harness/credentials';
import { copyTemplate } from '../harness/database';
import { call } from '../harness/http';
import { holds } from '../harness/eventually';
import { openWindow, type Window } from '../harness/live';
import { submission } from '../harness/submission';
import type { Settings } from './main';
import { median, showRatio, spread, type Figure } from './report';

const VIEWERS = 3;
const UNRELATED = 200;
const SAVES_A_ROUND = 20;
const MOST = 1.25;
/** Colleagues that the unrelated connections belong to: one person may have 40 windows only. */
const COLLEAGUES = 10;

/** What a save costs with many live connections that look at other cases, and whom it reaches. */
export async function benchSockets({ quick }: Settings): Promise<Figure[]> {
  const database = await copyTemplate();
  try {
    const app = await bootApp(database.env);
    try {
      return await measure(app, quick ? 4 : 20);
    } finally {
      await app.stop();
    }
  } finally {
    await database.drop();
  }
}

async function measure(app: App, rounds: number): Promise<Figure[]> {
  const [watched, other] = [await openCase(app), await openCase(app)];
  const viewers = await openWindows(app, VIEWERS, watched);
  // Rounds with and without take turns, so that a machine that slows down slows both.
  const times = { alone: [] as number[], crowded: [] as number[] };
  let saves = 0;
  let reachedOthers = 0;
  for (let round = -1; round < rounds; round += 1) {
    const alone = await medianSave(app, watched);
    const crowd = await openWindows(app, UNRELATED, other);
    const crowded = await medianSave(app, watched);
    saves += 2 * SAVES_A_ROUND;
    await holds(() => viewers.forEach(({ told }) => expectTold(told, watched, saves)));
    reachedOthers += crowd.filter(({ told }) => told.some(({ event }) => event === 'changed')).length;
    crowd.forEach((window) => window.close());
    if (round < 0) continue;
    times.alone.push(alone);
    times.crowded.push(crowded);
  }
  viewers.forEach((window) => window.close());
  const ratio = spread(times.crowded.map((time, round) => time / (times.alone[round] ?? NaN)));
  return [
    {
      what: `save of a case with ${VIEWERS} viewers, beside ${UNRELATED} live connections to another case, against none`,
      details: `${median(times.crowded).toFixed(1)} against ${median(times.alone).toFixed(1)} ms`,
      result: showRatio(ratio),
      goal: `≤ ${MOST.toFixed(2)}`,
      passed: ratio.median <= MOST,
    },
    {
      what: `connections to another case that were told of ${saves} saves`,
      details: `each of the ${VIEWERS} viewers was told of all`,
      result: String(reachedOthers),
      goal: '0',
      passed: reachedOthers === 0,
    },
  ];
}

function expectTold(told: Window['told'], id: string, saves: number): void {
  const changes = told.filter(({ event, message }) => event === 'changed' && message.id === id);
  if (changes.length !== saves) throw new Error(`A viewer was told of ${changes.length} of ${saves} saves`);
}

async function openWindows(app: App, count: number, documentId: string): Promise<Window[]> {
  const headers = await Promise.all(Array.from({ length: Math.min(count, COLLEAGUES) }, (_, index) => signInColleague(app, index)));
  const windows: Window[] = [];
  for (let index = 0; index < count; index += 1) {
    const window = await openWindow(app.url, headers[index % headers.length] ?? {});
    // Listed, not open: that these people are there is no news to each other.
    await window.watch({ rows: [documentId] });
    windows.push(window);
  }
  return windows;
}

const signedIn = new Map<string, Record<string, string>>();

async function signInColleague(app: App, index: number): Promise<Record<string, string>> {
  const person = { ...ADMIN, email: `colleague-${index}@example.test` };
  const known = signedIn.get(`${app.url} ${person.email}`);
  if (known) return known;
  await app.run(async (strapi, given) => {
    const role = await strapi.db.query('admin::role').findOne({ where: { code: 'helpdesk-agent' } });
    await strapi.service('admin::user').create({ ...given, isActive: true, registrationToken: null, roles: [role.id] });
  }, person);
  const { body } = await call(`${app.url}/admin/login`, { method: 'POST', json: { email: person.email, password: person.password } });
  const headers = { authorization: `Bearer ${body.data.accessToken ?? body.data.token}` };
  signedIn.set(`${app.url} ${person.email}`, headers);
  return headers;
}

async function openCase(app: App): Promise<string> {
  const { body } = await call(`${app.url}/api/cases`, { method: 'POST', json: submission() });
  const found = await call(`${app.url}/api/cases?filters[number][$eq]=${body.data.number}`, { headers: fullToken() });
  return found.body.data[0].documentId;
}

let saved = 0;

/** Milliseconds of one save. */
async function medianSave(app: App, documentId: string): Promise<number> {
  const times: number[] = [];
  for (let save = 0; save < SAVES_A_ROUND; save += 1) {
    saved += 1;
    const start = performance.now();
    const { status, body } = await call(`${app.url}/api/cases/${documentId}`, {
      method: 'PUT',
      json: { data: { subject: `Subject ${saved}` } },
      headers: fullToken(),
    });
    times.push(performance.now() - start);
    if (status !== 200) throw new Error(`The save was refused: ${JSON.stringify(body)}`);
  }
  return median(times);
}
