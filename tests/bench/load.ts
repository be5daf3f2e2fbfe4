import { fork } from 'node:child_process';
import path from 'node:path';

export interface LoadJob {
  url: string;
  connections: number;
  seconds: number;
}

export type LoadAnswer = { perSecond: number } | { error: string };

/** Sends web form submissions from a process of its own, so that all rivals bear the same cost of being asked. */
export interface Load {
  /**
   * @returns answers a second
   * @throws when an answer was not 2xx
   */
  run(path: string, options: { connections: number; seconds: number }): Promise<number>;
  stop(): void;
}

/** How long the server has to finish what it was asked for when a round was over. */
const SETTLE = 300; // milliseconds

export function startLoad(url: string): Load {
  const child = fork(path.join(__dirname, 'load-process.ts'), { execArgv: ['-r', path.join(__dirname, 'register.cjs')] });
  return {
    async run(route, options) {
      const answer = await new Promise<LoadAnswer>((resolve) => {
        child.once('message', resolve);
        child.send({ url: `${url}${route}`, ...options } satisfies LoadJob);
      });
      if ('error' in answer) throw new Error(`${route}: ${answer.error}`);
      await new Promise((resolve) => setTimeout(resolve, SETTLE));
      return answer.perSecond;
    },
    stop: () => child.disconnect(),
  };
}
