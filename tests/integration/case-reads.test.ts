import { openCase } from '../harness/cases';
import { AGENT, FRONT_OFFICE, fullToken } from '../harness/credentials';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();

type Headers = Record<string, string>;
let agent: Headers;
let frontOffice: Headers;

const mark = (documentId: string, data: unknown, headers: Headers) =>
  suite.call(`/helpdesk/cases/${documentId}/read`, { method: 'PUT', json: { data }, headers });
async function isUnread(documentId: string, headers: Headers): Promise<boolean> {
  const { body } = await suite.call('/helpdesk/cases', { headers });
  return body.data.find((row: { documentId: string }) => row.documentId === documentId).isUnread;
}

beforeAll(async () => {
  agent = await signIn(suite, AGENT);
  frontOffice = await signIn(suite, FRONT_OFFICE);
});

it('a case is unread until the reader has seen it, and again once it changed', async () => {
  const { document_id: id, revision } = await openCase(suite);
  expect(await isUnread(id, agent)).toBe(true);

  expect((await mark(id, { revision }, agent)).status).toBe(204);
  expect(await isUnread(id, agent)).toBe(false);
  expect(await isUnread(id, frontOffice)).toBe(true);

  await suite.call(`/api/cases/${id}`, { method: 'PUT', json: { data: { subject: 'Changed' } }, headers: fullToken() });
  expect(await isUnread(id, agent)).toBe(true);
  expect((await mark(id, { revision: revision + 1 }, agent)).status).toBe(204);
  expect(await isUnread(id, agent)).toBe(false);

  // An old window tells of what was seen long ago.
  expect((await mark(id, { revision }, agent)).status).toBe(204);
  expect(await isUnread(id, agent)).toBe(false);
});

it('two windows tell of the same case at once', async () => {
  const { id, document_id: documentId, revision } = await openCase(suite);
  const answers = await Promise.all(Array.from({ length: 6 }, () => mark(documentId, { revision }, agent)));
  expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(204));
  expect(await suite.database.knex('helpdesk_case_reads').where({ case_id: id })).toHaveLength(1);
});

it.each([undefined, null, {}, { revision: '1' }, { revision: -1 }, { revision: 1.5 }, { revision: 2 ** 31 }, { revision: 1, more: 1 }])(
  'refuses %j as what was seen',
  async (data) => {
    const { document_id: id } = await openCase(suite);
    expect((await mark(id, data, agent)).status).toBe(400);
  },
);

it('tells nobody whether a case is there that they do not see', async () => {
  expect((await mark('nothing', { revision: 1 }, agent)).status).toBe(404);
});
