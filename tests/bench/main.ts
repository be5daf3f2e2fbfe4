import { parseArgs } from 'node:util';
import type { DatabaseKind } from '../harness/database';
import globalSetup from '../harness/global-setup';
import globalTeardown from '../harness/global-teardown';
import { benchBulk } from './bulk';
import { benchForms } from './forms';
import { benchIntake } from './intake';
import { benchList } from './list';
import { benchMemory } from './memory';
import { benchSockets } from './sockets';
import { benchStatusChange } from './status-change';
import { printReport, type Figure } from './report';

export interface Settings {
  /** Shorter rounds and fewer of them: tells whether everything works, and little more. */
  quick: boolean;
  /** How many cases the long list has; the short one has a hundredth of them. */
  cases: number;
  /** How long the memory is watched. */
  memorySeconds: number;
}

type Bench = (settings: Settings) => Promise<Figure[]>;

/** Rules by themselves, measured once. */
const PURE_BENCHES: Record<string, Bench> = { forms: benchForms };
/** On each database. */
const BENCHES: Record<string, Bench> = {
  intake: benchIntake,
  list: benchList,
  memory: benchMemory,
  status: benchStatusChange,
  bulk: benchBulk,
  sockets: benchSockets,
};
const DATABASES: DatabaseKind[] = ['sqlite', 'postgres'];

/** Runs the benchmarks and ends the process: with 1 when a goal was missed, with 2 when the options make no sense. */
export async function main(args: string[]): Promise<never> {
  const { benches, databases, settings } = readOptions(args);
  const figures: Figure[] = [];
  for (const name of benches) {
    const found = await PURE_BENCHES[name]?.(settings);
    figures.push(...(found ?? []));
  }
  const onDatabases = benches.filter((name) => BENCHES[name]);
  for (const database of onDatabases.length > 0 ? databases : []) {
    process.env.TEST_DATABASE = database;
    await globalSetup();
    try {
      for (const name of onDatabases) {
        console.log(`${name} on ${database} …`);
        const found = await BENCHES[name]?.(settings);
        figures.push(...(found ?? []).map((figure) => ({ ...figure, database })));
      }
    } finally {
      await globalTeardown();
    }
  }
  printReport(figures);
  process.exit(figures.every(({ passed }) => passed) ? 0 : 1);
}

function readOptions(args: string[]): { benches: string[]; databases: DatabaseKind[]; settings: Settings } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        only: { type: 'string' },
        database: { type: 'string' },
        seconds: { type: 'string' },
        cases: { type: 'string', default: '100000' },
        quick: { type: 'boolean', default: false },
      },
    });
    const memorySeconds = Number(values.seconds ?? (values.quick ? 15 : 90));
    if (!(memorySeconds >= 10)) throw new Error('--seconds is how long the memory is watched, 10 at least');
    const cases = Number(values.cases);
    if (!Number.isInteger(cases) || cases < 100_000) throw new Error('--cases is how many the long list has, 100000 at least');
    return {
      benches: chosen('only', values.only, Object.keys({ ...PURE_BENCHES, ...BENCHES })),
      databases: chosen('database', values.database, DATABASES),
      settings: { quick: values.quick, cases, memorySeconds },
    };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

function chosen<T extends string>(option: string, value: string | undefined, all: T[]): T[] {
  const found = value === undefined ? all : all.filter((name) => name === value);
  if (found.length === 0) throw new Error(`--${option} is one of ${all.join(', ')}`);
  return found;
}
