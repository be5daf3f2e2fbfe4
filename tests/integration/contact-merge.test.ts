import { addContact, openCaseOf } from '../harness/contacts';
import { AGENT, FRONT_OFFICE, fullToken, SUPERVISOR } from '../harness/credentials';
import { badFields, countRows } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();

type Headers = Record<string, string>;
interface Contact {
  documentId: string;
  revision: number;
}
let agent: Headers;
let supervisor: Headers;
let count = 0;

const at = (path: string, headers = supervisor) => suite.call(`/helpdesk/contacts/${path}`, { headers });
const merge = (winner: Contact, loser: Contact, data: object = {}, headers = supervisor) =>
  suite.call(`/helpdesk/contacts/${winner.documentId}/merge`, {
    method: 'POST',
    json: { data: { loser: loser.documentId, ...data } },
    headers,
  });
const undo = (id: string, headers = supervisor) => suite.call(`/helpdesk/contact-merges/${id}/undo`, { method: 'POST', headers });
const rowOf = ({ documentId }: Contact) => suite.database.knex('contacts').where({ document_id: documentId }).first();
const contactOf = async (caseId: number) => (await suite.database.knex('cases').where({ id: caseId }).first()).contact_id;

/** Everything that belongs to contacts, as it stands in the tables; without what counts and dates every write. */
async function everythingOf(...contacts: Contact[]) {
  const rows = await Promise.all(contacts.map(rowOf));
  const ids = rows.map(({ id }) => id);
  const { knex } = suite.database;
  const of = (table: string, columns: string[]) => knex(table).whereIn('contact_id', ids).orderBy(columns).select(columns);
  return {
    contacts: rows.map(({ revision: _revision, updated_at: _updatedAt, updated_by_id: _by, ...row }) => row),
    addresses: await of('helpdesk_contact_addresses', ['contact_id', 'kind', 'value', 'claim']),
    words: await of('helpdesk_contact_words', ['contact_id', 'word']),
    consents: await of('helpdesk_consents', ['id', 'contact_id']),
    notes: await of('helpdesk_contact_notes', ['id', 'contact_id', 'body']),
    cases: await of('cases', ['id', 'contact_id']),
    members: await knex('contacts').whereIn('company_id', ids).orderBy('id').select('id', 'company_id'),
  };
}

/** Two contacts who are the same person, each with a case; the loser with a note and a shared address besides. */
async function twoOfOne() {
  count += 1;
  const shared = `shared${count}@example.test`;
  const loser = await addContact(suite, agent, {
    firstName: 'J.',
    lastName: 'Mala',
    emails: [`old${count}@example.test`, shared],
    phones: [`+4207771230${String(count).padStart(2, '0')}`],
    language: 'cs',
  });
  const winner = await addContact(suite, agent, {
    firstName: 'Jana',
    lastName: 'Malá',
    emails: [`jana${count}@example.test`, shared],
    jobTitle: 'Buyer',
  });
  await suite.call(`/helpdesk/contacts/${loser.documentId}/notes`, {
    method: 'POST',
    json: { data: { text: 'Prefers calls' } },
    headers: agent,
  });
  const moved = await openCaseOf(suite, `old${count}@example.test`);
  const kept = await openCaseOf(suite, `jana${count}@example.test`);
  return { winner, loser, moved, kept, old: `old${count}@example.test`, shared };
}

beforeAll(async () => {
  agent = await signIn(suite, AGENT);
  supervisor = await signIn(suite, SUPERVISOR);
});

describe('a merge', () => {
  it('tells before what it would do', async () => {
    const { winner, loser } = await twoOfOne();
    const { body } = await at(`${winner.documentId}/merge?loser=${loser.documentId}`);
    expect(body.data).toMatchObject({
      winner: { displayName: 'Jana Malá', revision: 1 },
      loser: { displayName: 'J. Mala', revision: 1 },
      moves: { cases: 1, consents: 0, notes: 1, members: 0 },
      isTooLarge: false,
    });
    expect(body.data.emails).toHaveLength(3);
    expect(body.data.fields).toEqual([
      { field: 'firstName', winner: 'Jana', loser: 'J.', suggested: 'winner' },
      { field: 'lastName', winner: 'Malá', loser: 'Mala', suggested: 'winner' },
      { field: 'jobTitle', winner: 'Buyer', loser: null, suggested: 'winner' },
      { field: 'language', winner: null, loser: 'cs', suggested: 'loser' },
    ]);
  });

  it('gives everything to the one that stays, and old links lead there', async () => {
    const { winner, loser, moved, old, shared } = await twoOfOne();
    const merged = await merge(winner, loser, { fields: { firstName: 'loser' }, revision: 1, loserRevision: 1 });
    expect(merged).toMatchObject({ status: 200, body: { data: { moves: { cases: 1, notes: 1 } } } });

    const card = await at(loser.documentId);
    expect(card.body.data).toMatchObject({
      documentId: winner.documentId,
      displayName: 'J. Malá',
      language: 'cs',
      jobTitle: 'Buyer',
      cases: { total: 2 },
      merges: [{ id: merged.body.data.id, loser: 'J. Mala', by: 'Sára Supervisor' }],
    });
    const winnerRow = await rowOf(winner);
    expect(await contactOf(moved.id)).toBe(winnerRow.id);
    const timeline = await suite.call(`/helpdesk/cases/${moved.document_id}/activities`, { headers: agent });
    expect(timeline.body.data[0]).toMatchObject({
      change: { field: 'contact', from: { label: 'J. Mala' }, to: { label: 'J. Malá' } },
      cause: 'contact-merge',
      actor: { name: 'Sára Supervisor' },
    });
    expect(await suite.database.knex('cases').where({ id: moved.id }).first()).toMatchObject({ revision: 2 });

    // Messages from any of the addresses belong to the one that stays, and so does what still names the other.
    for (const email of [old, shared]) expect((await openCaseOf(suite, email)).contact_id).toBe(winnerRow.id);
    const byHand = await suite.call('/helpdesk/cases', {
      method: 'POST',
      json: { data: { campaign: 'support', contact: loser.documentId } },
      headers: agent,
    });
    expect((await suite.database.knex('cases').where({ document_id: byHand.body.data.documentId }).first()).contact_id).toBe(winnerRow.id);

    // What is left of it is in no list, and cannot be written to.
    const list = await suite.call('/helpdesk/contacts?search=mala', { headers: agent });
    expect(list.body.data.map(({ documentId }: Contact) => documentId)).not.toContain(loser.documentId);
    const rest = await suite.call('/api/contacts?pagination[pageSize]=100', { headers: fullToken() });
    expect(rest.body.data.map(({ documentId }: Contact) => documentId)).not.toContain(loser.documentId);
    const written = await suite.call(`/helpdesk/contacts/${loser.documentId}`, {
      method: 'PUT',
      json: { data: { lastName: 'X' } },
      headers: agent,
    });
    expect(written).toMatchObject({ status: 409, body: { error: { name: 'ContactMerged', details: { mergedInto: winner.documentId } } } });
  });

  it('is refused to who may not, and where it makes no sense', async () => {
    const { winner, loser } = await twoOfOne();
    const company = await addContact(suite, agent, { kind: 'company', companyName: 'Acme' });
    const front = await signIn(suite, FRONT_OFFICE);
    for (const headers of [agent, front]) {
      expect((await merge(winner, loser, {}, headers)).status).toBe(403);
      expect((await at(`${winner.documentId}/merge?loser=${loser.documentId}`, headers)).status).toBe(403);
      expect((await undo('anything', headers)).status).toBe(403);
    }
    const before = await everythingOf(winner, loser);
    const cases: [object, string[]][] = [
      [{ loser: winner.documentId }, ['loser']],
      [{ loser: company.documentId }, ['loser']],
      [{ loser: 'nowhere' }, ['loser']],
      [{ fields: { firstName: 'both' } }, ['fields.firstName']],
      [{ fields: { id: 'loser' } }, ['fields.id']],
      [{ evil: true }, ['evil']],
      [{ loser: 1 }, ['loser']],
    ];
    for (const [data, fields] of cases) {
      const answer = await merge(winner, loser, data);
      expect([data, answer.status, badFields(answer)]).toEqual([data, 400, fields]);
    }
    expect((await merge({ documentId: 'nowhere', revision: 1 }, loser)).status).toBe(404);
    expect((await merge(winner, loser, { revision: 7 })).status).toBe(409);
    expect((await merge(winner, loser, { loserRevision: 7 })).status).toBe(409);
    expect(badFields(await at(`${winner.documentId}/merge`))).toEqual(['loser']);
    expect(await everythingOf(winner, loser)).toEqual(before);
  });

  it('of the same two from both sides at once happens once', async () => {
    const { winner, loser, moved, kept } = await twoOfOne();
    const answers = await Promise.all([merge(winner, loser), merge(loser, winner), merge(winner, loser)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const rows = [await rowOf(winner), await rowOf(loser)];
    const live = rows.filter(({ merged_into_id }) => merged_into_id === null);
    expect(live).toHaveLength(1);
    expect([await contactOf(moved.id), await contactOf(kept.id)]).toEqual([live[0].id, live[0].id]);
  });

  it('loses no message that comes in meanwhile', async () => {
    const { winner, loser, old } = await twoOfOne();
    const [merged, ...opened] = await Promise.all([
      merge(winner, loser),
      ...Array.from({ length: 5 }, () =>
        suite.call('/api/cases', { method: 'POST', json: submission({ requester: { name: 'X', email: old } }) }),
      ),
    ]);
    expect(merged.status).toBe(200);
    expect(opened.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(await countRows(suite, 'cases', { contact_id: (await rowOf(loser)).id })).toBe(0);
    expect(await countRows(suite, 'cases', { contact_id: (await rowOf(winner)).id })).toBe(7);
  });

  it('of more cases than can move at once is refused, and says so', async () => {
    const { winner, loser, moved } = await twoOfOne();
    await suite.app.run(async (strapi, id) => {
      const db = strapi.db.connection;
      const row = await db('cases').where({ id }).first();
      const copies = Array.from({ length: 2_000 }, (_, n) => ({
        ...row,
        id: undefined,
        document_id: `copy${n}`,
        number: `CPY-${n}`,
        tracking_token_hash: null,
      })).map(({ id: _id, ...copy }) => copy);
      await db.batchInsert('cases', copies, 20);
    }, moved.id);
    expect((await at(`${winner.documentId}/merge?loser=${loser.documentId}`)).body.data.isTooLarge).toBe(true);
    const refused = await merge(winner, loser);
    expect(refused).toMatchObject({
      status: 409,
      body: { error: { name: 'MergeRefused', message: expect.stringContaining('2000 cases') } },
    });
    await suite.database.knex('cases').where({ number: 'CPY-0' }).delete();
    expect((await merge(winner, loser)).body.data.moves.cases).toBe(2_000);
  });
});

describe('a merge taken back', () => {
  it('leaves everything as it was', async () => {
    const { winner, loser, moved } = await twoOfOne();
    const before = await everythingOf(winner, loser);
    const { id } = (await merge(winner, loser, { fields: { firstName: 'loser' } })).body.data;
    expect(await everythingOf(winner, loser)).not.toEqual(before);
    const undone = await undo(id);
    expect(undone).toMatchObject({ status: 200, body: { data: { cases: 1, casesLeft: [], fieldsLeft: [] } } });
    expect(await everythingOf(winner, loser)).toEqual(before);
    expect((await at(loser.documentId)).body.data.documentId).toBe(loser.documentId);
    const timeline = await suite.call(`/helpdesk/cases/${moved.document_id}/activities`, { headers: agent });
    expect(timeline.body.data[0]).toMatchObject({ change: { field: 'contact', to: { label: 'J. Mala' } }, cause: 'undo' });

    expect(await undo(id)).toMatchObject({ status: 409, body: { error: { name: 'MergeRefused' } } });
    expect((await undo('nowhere')).status).toBe(404);
  });

  it('takes the people of a company along, both ways', async () => {
    const [winner, loser] = [
      await addContact(suite, agent, { kind: 'company', companyName: 'Acme' }),
      await addContact(suite, agent, { kind: 'company', companyName: 'ACME Ltd' }),
    ];
    await addContact(suite, agent, { lastName: 'Member', company: loser.documentId });
    const before = await everythingOf(winner, loser);
    const merged = await merge(winner, loser);
    expect(merged.body.data.moves.members).toBe(1);
    const found = await suite.call('/helpdesk/contacts?search=member', { headers: agent });
    expect(found.body.data[0].company.displayName).toBe('Acme');
    await undo(merged.body.data.id);
    expect(await everythingOf(winner, loser)).toEqual(before);
  });

  it('leaves what was changed since, and says what', async () => {
    const { winner, loser, moved } = await twoOfOne();
    const third = await addContact(suite, agent, { lastName: 'Third' });
    const { id } = (await merge(winner, loser)).body.data;
    await suite.call(`/helpdesk/cases/${moved.document_id}`, {
      method: 'PUT',
      json: { data: { contact: third.documentId } },
      headers: agent,
    });
    await suite.call(`/helpdesk/contacts/${winner.documentId}`, { method: 'PUT', json: { data: { language: 'pl' } }, headers: agent });
    const undone = await undo(id);
    expect(undone.body.data).toEqual({
      winner: winner.documentId,
      loser: loser.documentId,
      cases: 0,
      casesLeft: [{ documentId: moved.document_id, number: moved.number }],
      fieldsLeft: ['language'],
    });
    expect(await contactOf(moved.id)).toBe((await rowOf(third)).id);
    expect((await at(winner.documentId)).body.data.language).toBe('pl');
    expect((await at(loser.documentId)).body.data.language).toBe('cs');
  });

  it('waits for a later merge to be taken back first, and happens once', async () => {
    const { winner, loser } = await twoOfOne();
    const last = await addContact(suite, agent, { lastName: 'Last' });
    const first = (await merge(winner, loser)).body.data.id;
    const second = (await merge(last, winner)).body.data.id;
    expect((await at(loser.documentId)).body.data.documentId).toBe(last.documentId);
    expect(await undo(first)).toMatchObject({ status: 409, body: { error: { message: expect.stringContaining('Take that back first') } } });
    expect((await undo(second)).status).toBe(200);
    const answers = await Promise.all([undo(first), undo(first)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await at(loser.documentId)).body.data.documentId).toBe(loser.documentId);
  });
});

it('a contact that is deleted takes along what was merged into it, and none goes that has cases', async () => {
  const { winner, loser, moved, kept } = await twoOfOne();
  await merge(winner, loser);
  const remove = () => suite.call(`/api/contacts/${winner.documentId}`, { method: 'DELETE', headers: fullToken() });
  expect(await remove()).toMatchObject({ status: 409, body: { error: { name: 'DeletionRefused' } } });
  for (const { document_id } of [moved, kept]) await suite.call(`/api/cases/${document_id}`, { method: 'DELETE', headers: fullToken() });
  expect((await remove()).status).toBe(204);
  expect([await rowOf(winner), await rowOf(loser)]).toEqual([undefined, undefined]);
});
