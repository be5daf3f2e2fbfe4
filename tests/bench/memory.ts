import { readFileSync } from 'node:fs';
import { bootApp } from '../harness/app';
import { copyTemplate } from '../harness/database';
import { startLoad } from './load';
import type { Settings } from './main';
import type { Figure } from './report';

const CLIENTS = 8;
const SAMPLE_EVERY = 500; // milliseconds
const OUTPUT = 5_000; // characters of the server's output, for when something goes wrong
const MOST = 450; // MB
/** Rise within the last third, as a part of its mean. A heap that is cleared now and then is never quite even. */
const MOST_RISE = 0.1;

/** The resident memory of the server while cases come in without a break: it has to stay small and to level off. */
export async function benchMemory({ memorySeconds }: Settings): Promise<Figure[]> {
  if (process.platform !== 'linux') {
    console.log('  left out: resident memory is read from /proc, which only Linux has');
    return [];
  }
  const database = await copyTemplate();
  try {
    const app = await bootApp(database.env);
    const load = startLoad(app.url);
    const sample = () => residentMegabytes(app.process.pid ?? 0);
    const samples = [sample()];
    const timer = setInterval(() => {
      if (app.process.exitCode === null && app.process.signalCode === null) samples.push(sample());
    }, SAMPLE_EVERY);
    try {
      const perSecond = await load.run('/api/cases', { connections: CLIENTS, seconds: memorySeconds });
      return figuresOf(samples, `${Math.round(perSecond * memorySeconds)} cases in ${memorySeconds} s`);
    } catch (error) {
      throw new Error(`Intake broke off\n${app.output().slice(-OUTPUT)}`, { cause: error });
    } finally {
      clearInterval(timer);
      load.stop();
      await app.stop();
    }
  } finally {
    await database.drop();
  }
}

function residentMegabytes(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

function figuresOf(samples: number[], work: string): Figure[] {
  const peak = Math.max(...samples);
  const lastThird = samples.slice(-Math.ceil(samples.length / 3));
  const rise = slope(lastThird) * lastThird.length;
  const part = rise / mean(lastThird);
  return [
    {
      what: `memory, peak during intake by ${CLIENTS} clients`,
      details: `${work}; ${samples[0]?.toFixed(0)} MB at the start, ${samples.at(-1)?.toFixed(0)} MB at the end`,
      result: `${peak.toFixed(0)} MB`,
      goal: `< ${MOST} MB`,
      passed: peak < MOST,
    },
    {
      what: 'memory, rise within the last third',
      details: `${((rise * 60_000) / (lastThird.length * SAMPLE_EVERY)).toFixed(1)} MB a minute`,
      result: `${(part * 100).toFixed(1)} %`,
      goal: `≤ ${MOST_RISE * 100} %`,
      passed: part <= MOST_RISE,
    },
  ];
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of the line through the values (least squares), a step. */
function slope(values: number[]): number {
  const [middle, centre] = [(values.length - 1) / 2, mean(values)];
  const covariance = mean(values.map((value, step) => (step - middle) * (value - centre)));
  const variance = mean(values.map((_, step) => (step - middle) ** 2));
  return covariance / variance;
}
