import fc from 'fast-check';
import { fullToken } from '../harness/credentials';
import { caseRow } from '../harness/rows';
import { submission } from '../harness/submission';
import { useApp } from '../harness/suite';

const suite = useApp();
const PATH = '/api/helpdesk/configuration';
const RUNS = { numRuns: 150 };

const send = (path: string, json: unknown) => suite.call(path, { method: 'PUT', json, headers: fullToken() });
const hostile = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom<unknown>('__proto__', 'constructor', '\u0000', '\ud800', 'x'.repeat(5_000), -0, 1e308, Number.MAX_SAFE_INTEGER, {
    __proto__: null,
  }),
);

/** The live document with one of its places, at any depth, replaced by something else. */
async function spoiled(): Promise<fc.Arbitrary<unknown>> {
  const { body } = await suite.call(PATH, { headers: fullToken() });
  const text = JSON.stringify(body.data);
  const places: (string | number)[][] = [];
  const visit = (node: unknown, path: (string | number)[]) => {
    if (path.length > 0) places.push(path);
    if (Array.isArray(node)) node.forEach((entry, index) => visit(entry, [...path, index]));
    else if (typeof node === 'object' && node !== null) for (const [key, value] of Object.entries(node)) visit(value, [...path, key]);
  };
  visit(body.data, []);
  return fc.tuple(fc.constantFrom(...places), hostile).map(([path, value]) => {
    const document = JSON.parse(text);
    const last = path.at(-1) ?? '';
    const parent = path.slice(0, -1).reduce((node, step) => node[step], document);
    parent[last] = value;
    return document;
  });
}

it('no document whatever is an error of ours, and what a dry run finds is what publishing does', async () => {
  const documents = fc.oneof(fc.jsonValue(), hostile, await spoiled());
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const dry = await send(`${PATH}?dryRun=true`, document);
      const real = await send(PATH, document);
      expect(dry.status).toBeLessThan(500);
      expect([200, 400, 413]).toContain(real.status);
      if (dry.status !== 200) return;
      const isBad = dry.body.data.problems.some(({ severity }: { severity: string }) => severity === 'error');
      expect(real.status).toBe(isBad ? 400 : 200);
      // What was published is live, whole, and publishing it again changes nothing.
      if (real.status === 200) expect((await send(PATH, document)).body.data.changes).toEqual([]);
    }),
    RUNS,
  );
});

it('no answers whatever are an error of ours, or change a case they are refused for', async () => {
  const { body } = await suite.call('/api/cases', { method: 'POST', json: submission() });
  const { document_id: documentId } = await caseRow(suite, body.data.number);
  const answers = fc.oneof(
    hostile,
    fc.record({ intake: hostile }),
    fc.record({ intake: fc.dictionary(fc.string(), hostile) }),
    fc.record({ intake: fc.record({ plate: hostile }) }),
  );
  await fc.assert(
    fc.asyncProperty(answers, async (given) => {
      const before = await caseRow(suite, body.data.number);
      const { status } = await send(`/api/cases/${documentId}`, { data: { answers: given } });
      expect([200, 400]).toContain(status);
      if (status === 400) expect(await caseRow(suite, body.data.number)).toEqual(before);
    }),
    RUNS,
  );
});
