import autocannon from 'autocannon';
import { submission } from '../harness/submission';
import type { LoadAnswer, LoadJob } from './load';

const SAMPLE = 100; // milliseconds; how exactly autocannon keeps to the end of a round

let count = 0;

/** Every requester is a stranger: a known one would spare the contact. */
function nextBody(): string {
  count += 1;
  return JSON.stringify(
    submission({
      subject: `Parking at warehouse ${count}`,
      message: 'Nobody can get in since this morning. The barrier stays shut, and the number on the sign is out of order.',
      requester: { name: 'Jana Malá', email: `jana.mala.${count}@example.test`, phone: `+420 ${600_000_000 + count}` },
    }),
  );
}

async function run({ url, connections, seconds }: LoadJob): Promise<LoadAnswer> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    // Not in the types, but what decides when a round that is over is noticed.
    ...{ sampleInt: SAMPLE },
    requests: [
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        setupRequest: (request) => ({ ...request, body: nextBody() }),
      },
    ],
  });
  const { errors, non2xx, duration } = result;
  if (errors > 0 || non2xx > 0) return { error: `${errors} failed and ${non2xx} refused of ${result.requests.total}` };
  return { perSecond: result['2xx'] / duration };
}

process.on('message', (job: LoadJob) => {
  run(job)
    .catch((error: Error): LoadAnswer => ({ error: error.message }))
    .then((answer) => process.send?.(answer));
});
