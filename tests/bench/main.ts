import { parseArgs } from 'node:util';
import type { DatabaseKind } from '../harness/database';
import globalSetup from '../harness/global-setup';
import globalTeardown from '../harness/global-teardown';
import { benchIntake } from './intake';
import { benchList } from './list';
import { benchMemory } from './memory';
import { printReport, type Figure } from './report';

export interface Settings {
  /** Shorter rounds and fewer of them: tells whether everything works, and little more. */
  quick: boolean;
  /** How long the memory is watched. */
  memorySeconds: number;
}

type Bench = (settings: Settings) => Promise<Figure[]>;

const BENCHES: Record<string, Bench> = { intake: benchIntake, list: benchList, memory: benchMemory };
const DATABASES: DatabaseKind[] = ['sqlite', 'postgres'];

/** Runs the benchmarks and ends the process: with 1 when a goal was missed, with 2 when the options make no sense. */
export async function main(args: string[]): Promise<never> {
  const { benches, databases, settings } = readOptions(args);
  const figures: Figure[] = [];
  for (const database of databases) {
    process.env.TEST_DATABASE = database;
    await globalSetup();
    try {
      for (const name of benches) {
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
        quick: { type: 'boolean', default: false },
      },
    });
    const memorySeconds = Number(values.seconds ?? (values.quick ? 15 : 90));
    if (!(memorySeconds >= 10)) throw new Error('--seconds is how long the memory is watched, 10 at least');
    return {
      benches: chosen('only', values.only, Object.keys(BENCHES)),
      databases: chosen('database', values.database, DATABASES),
      settings: { quick: values.quick, memorySeconds },
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
