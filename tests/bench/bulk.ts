import { bootApp, type App } from '../harness/app';
import { ADMIN, fullToken } from '../harness/credentials';
import { copyTemplate } from '../harness/database';
import { eventually } from '../harness/eventually';
import { call } from '../harness/http';
import { fillCases } from './fill-cases';
import type { Settings } from './main';
import { median, showRatio, spread, type Figure } from './report';

const MOST = 1;

/** A case of a bulk action against the same case changed by a call of its own. */
export async function benchBulk({ quick }: Settings): Promise<Figure[]> {
  const size = quick ? 200 : 1_000;
  const database = await copyTemplate();
  try {
    await fillCases(database.knex, size);
    const app = await bootApp(database.env);
    try {
      const { body } = await call(`${app.url}/admin/login`, { method: 'POST', json: { email: ADMIN.email, password: ADMIN.password } });
      const headers = { authorization: `Bearer ${body.data.accessToken ?? body.data.token}` };
      const documentIds: string[] = await database.knex('cases').orderBy('id').limit(size).pluck('document_id');
      const times = { bulk: [] as number[], single: [] as number[] };
      // The first round warms up and does not count.
      for (let round = -1; round < (quick ? 2 : 5); round += 1) {
        const pair = {
          single: await timeOfSingles(app, documentIds.slice(0, 100), round),
          bulk: (await timeOfJob(app, headers, round % 2 === 0 ? 'sms' : 'email')) / size,
        };
        if (round < 0) continue;
        times.single.push(pair.single);
        times.bulk.push(pair.bulk);
      }
      const ratio = spread(times.bulk.map((time, round) => time / (times.single[round] ?? NaN)));
      return [
        {
          what: `bulk action of ${size} cases, a case of it against a single change`,
          details: `${median(times.bulk).toFixed(1)} against ${median(times.single).toFixed(1)} ms`,
          result: showRatio(ratio),
          goal: `≤ ${MOST.toFixed(2)}`,
          passed: ratio.median <= MOST,
        },
      ];
    } finally {
      await app.stop();
    }
  } finally {
    await database.drop();
  }
}

/** Milliseconds from the start of the job to its end. */
async function timeOfJob(app: App, headers: Record<string, string>, source: string): Promise<number> {
  const data = { action: { kind: 'set-source', source }, selection: { matching: {} } };
  const { status, body } = await call(`${app.url}/helpdesk/bulk-jobs`, { method: 'POST', json: { data }, headers });
  if (status !== 202) throw new Error(`The bulk action was refused: ${JSON.stringify(body)}`);
  const job = await eventually(async () => {
    const found = await call(`${app.url}/helpdesk/bulk-jobs/${body.data.id}`, { headers });
    return found.body.data.finishedAt && found.body.data;
  }, 300_000);
  if (job.counts.changed !== job.total) throw new Error(`Not every case was changed: ${JSON.stringify(job.counts)}`);
  return Date.parse(job.finishedAt) - Date.parse(job.startedAt);
}

/** Milliseconds of one change by a call of its own. */
async function timeOfSingles(app: App, documentIds: string[], round: number): Promise<number> {
  const start = performance.now();
  for (const documentId of documentIds) {
    const { status } = await call(`${app.url}/api/cases/${documentId}`, {
      method: 'PUT',
      json: { data: { subject: `Round ${round}` } },
      headers: fullToken(),
    });
    if (status !== 200) throw new Error(`The change was refused: ${status}`);
  }
  return (performance.now() - start) / documentIds.length;
}
