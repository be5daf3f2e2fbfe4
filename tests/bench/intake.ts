import { copyTemplate } from '../harness/database';
import { startLoad, type Load } from './load';
import type { Settings } from './main';
import { median, showRatio, spread, type Figure } from './report';
import { bootWithRivals } from './rivals/boot';

const CLIENTS = [1, 8, 32];
const ROUND = 1; // seconds
const PATHS = { ours: '/api/cases', bare: '/api/bench/bare-create', handWritten: '/api/bench/hand-written' };

type Route = keyof typeof PATHS;
/** Answers a second, round by round. */
type Rates = Record<Route, number[]>;

const GOALS: { rival: Route; name: string; least: number }[] = [
  { rival: 'bare', name: 'bare documents().create', least: 1 },
  { rival: 'handWritten', name: 'hand-written transaction', least: 0.6 },
];

/**
 * Web form intake over HTTP against two rivals in the same process and on the same database. The three take turns in
 * short rounds, so that whatever else the machine does strikes all of them.
 */
export async function benchIntake({ quick }: Settings): Promise<Figure[]> {
  const database = await copyTemplate();
  try {
    const app = await bootWithRivals(database.env);
    const load = startLoad(app.url);
    try {
      // Warms the server up, and counts for nothing.
      await compete(load, { connections: 8, rounds: quick ? 2 : 4, seconds: ROUND });
      const figures: Figure[] = [];
      for (const connections of CLIENTS) {
        const rates = await compete(load, { connections, rounds: quick ? 3 : 15, seconds: ROUND });
        figures.push(...GOALS.map((goal) => figureOf(goal, connections, rates)));
      }
      return figures;
    } catch (error) {
      throw new Error(`Intake broke off\n${app.output()}`, { cause: error });
    } finally {
      load.stop();
      await app.stop();
    }
  } finally {
    await database.drop();
  }
}

async function compete(load: Load, options: { connections: number; rounds: number; seconds: number }): Promise<Rates> {
  const rates: Rates = { ours: [], bare: [], handWritten: [] };
  for (let round = 0; round < options.rounds; round += 1) {
    for (const route of order(round)) rates[route].push(await load.run(PATHS[route], options));
  }
  return rates;
}

/** Every round another route goes first. */
function order(round: number): Route[] {
  const routes = Object.keys(PATHS) as Route[];
  const first = round % routes.length;
  return [...routes.slice(first), ...routes.slice(0, first)];
}

function figureOf({ rival, name, least }: (typeof GOALS)[number], connections: number, rates: Rates): Figure {
  const ratio = spread(rates.ours.map((rate, round) => rate / (rates[rival][round] ?? NaN)));
  return {
    what: `intake, ${connections} ${connections === 1 ? 'client' : 'clients'}, against ${name}`,
    details: `${median(rates.ours).toFixed(0)} against ${median(rates[rival]).toFixed(0)} a second`,
    result: showRatio(ratio),
    goal: `≥ ${least.toFixed(2)}`,
    passed: ratio.median >= least,
  };
}
