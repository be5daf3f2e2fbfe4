import { bootApp, type App } from '../harness/app';
import { copyTemplate } from '../harness/database';
import { call } from '../harness/http';
import { fullToken } from '../harness/credentials';
import { submission } from '../harness/submission';
import type { Settings } from './main';
import { median, showRatio, spread, type Figure } from './report';

const STATUSES = 20;
const TRANSITIONS = 3 * STATUSES;
const MOST = 1.2;
const CHANGES_A_ROUND = 20;

/** Ten guards that the case of this benchmark meets, of every sort that looks at the case. */
const GUARDS = [
  { guard: 'required-field', field: 'category' },
  { guard: 'required-field', field: 'subject' },
  { guard: 'required-field', field: 'priority' },
  { guard: 'required-answer', form: 'guarded', field: 'plate' },
  { guard: 'open-tasks' },
  { guard: 'time-in-status', maxMinutes: 600 },
  ...Array.from({ length: 4 }, (_, index) => ({
    guard: 'condition',
    when: {
      combinator: 'and',
      rules: [
        { field: 'answers.guarded.amount', operator: '<=', value: 1000 + index },
        { field: 'source', operator: '=', value: 'web' },
      ],
    },
  })),
];

/** A change of status along a workflow with many guards, against the same workflow without any. */
export async function benchStatusChange({ quick }: Settings): Promise<Figure[]> {
  const database = await copyTemplate();
  try {
    const app = await bootApp(database.env);
    try {
      await configure(app);
      const cases = { plain: await openCase(app, 'plain'), guarded: await openCase(app, 'guarded') };
      const times = { plain: [] as number[], guarded: [] as number[] };
      // The first rounds warm up and do not count.
      for (let round = -2; round < (quick ? 5 : 30); round += 1) {
        const pair = { plain: await medianChange(app, cases.plain), guarded: await medianChange(app, cases.guarded) };
        if (round < 0) continue;
        times.plain.push(pair.plain);
        times.guarded.push(pair.guarded);
      }
      const ratio = spread(times.guarded.map((time, round) => time / (times.plain[round] ?? NaN)));
      return [
        {
          what: `status change, ${STATUSES} statuses, ${TRANSITIONS} transitions, ${GUARDS.length} guards each, against none`,
          details: `${median(times.guarded).toFixed(1)} against ${median(times.plain).toFixed(1)} ms`,
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

async function configure(app: App): Promise<void> {
  const keys = Array.from({ length: STATUSES }, (_, index) => `s${index}`);
  // From each status to the next, to the one before, and a leap.
  const ways = [1, STATUSES - 1, 3].flatMap((step) => keys.map((from, index) => ({ from, to: `s${(index + step) % STATUSES}` })));
  const document = {
    format: 1,
    campaigns: ['plain', 'guarded'].map((slug) => ({
      slug,
      name: { en: slug },
      prefix: slug.slice(0, 3).toUpperCase(),
      webForm: true,
      workflow: slug,
      forms: ['guarded'],
    })),
    workflows: ['plain', 'guarded'].map((slug) => ({
      slug,
      initial: 's0',
      statuses: keys.map((key, index) => ({ key, name: { en: key }, kind: index === STATUSES - 1 ? 'closed' : 'open' })),
      transitions: ways.map((way) => ({ ...way, ...(slug === 'guarded' && { guards: GUARDS }) })),
    })),
    forms: [
      {
        slug: 'guarded',
        public: true,
        fields: [
          { key: 'plate', kind: 'short-text', label: { en: 'Plate' } },
          { key: 'amount', kind: 'number', label: { en: 'Amount' } },
        ],
      },
    ],
  };
  const { status, body } = await call(`${app.url}/api/helpdesk/configuration`, { method: 'PUT', json: document, headers: fullToken() });
  if (status !== 200) throw new Error(`The configuration was refused: ${JSON.stringify(body)}`);
}

async function openCase(app: App, campaign: string): Promise<string> {
  const data = { campaign, category: 'orders', form: 'guarded', answers: { plate: '1AB 2345', amount: 900 } };
  const { body } = await call(`${app.url}/api/cases`, { method: 'POST', json: submission(data) });
  const found = await call(`${app.url}/api/cases?filters[number][$eq]=${body.data.number}`, { headers: fullToken() });
  return found.body.data[0].documentId;
}

/** Milliseconds of one change, forth and back between two statuses. */
async function medianChange(app: App, documentId: string): Promise<number> {
  const times: number[] = [];
  for (let change = 0; change < CHANGES_A_ROUND; change += 1) {
    const start = performance.now();
    const { status, body } = await call(`${app.url}/api/cases/${documentId}`, {
      method: 'PUT',
      json: { data: { status: change % 2 === 0 ? 's1' : 's0' } },
      headers: fullToken(),
    });
    times.push(performance.now() - start);
    if (status !== 200) throw new Error(`The change was refused: ${JSON.stringify(body)}`);
  }
  return median(times);
}
