import { addCampaign, addForm } from '../harness/configuration';
import { addContact, openCaseOf } from '../harness/contacts';
import { AGENT, fullToken } from '../harness/credentials';
import { eventually } from '../harness/eventually';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
let headers: Record<string, string>;

beforeAll(async () => {
  headers = await signIn(suite);
  const fields = [
    { key: 'damage', kind: 'single-choice' as const, label: { en: 'Damage' }, options: [{ key: 'd2', label: { en: 'Shattered' } }] },
  ];
  await addForm(suite, { slug: 'damage', public: true, definition: { fields } });
  const plate = { fields: [{ key: 'plate', kind: 'short-text' as const, label: { en: 'Plate' } }] };
  await addForm(suite, { slug: 'plate', public: true, definition: plate });
  await configure([{ slug: 'support', forms: ['intake', 'damage', 'plate'] }]);
});

async function open(data: Record<string, unknown>): Promise<string> {
  const { status, body } = await suite.call('/api/cases', { method: 'POST', json: submission(data) });
  expect(status).toBe(201);
  return body.data.number;
}

async function find(text: string, reader = headers): Promise<string[]> {
  const { status, body } = await suite.call(`/helpdesk/cases?search=${encodeURIComponent(text)}`, { headers: reader });
  expect(status).toBe(200);
  return body.data.map(({ number }: { number: string }) => number).sort();
}

/** Cases are found a moment after they came in. */
const finds = (text: string, numbers: string[]) =>
  eventually(async () => {
    expect(await find(text)).toEqual([...numbers].sort());
    return true;
  });

async function configure(campaigns: object[]): Promise<void> {
  const json = { format: 1, campaigns };
  const { status } = await suite.call('/api/helpdesk/configuration', { method: 'PUT', json, headers: fullToken() });
  expect(status).toBe(200);
}

/** Does something as the reader. @returns the data of the answer */
async function ask(method: 'POST' | 'PUT' | 'GET', path: string, data?: object) {
  const { status, body } = await suite.call(`/helpdesk/${path}`, { method, headers, ...(data && { json: { data } }) });
  expect([200, 201]).toContain(status);
  return body.data;
}

const pathOf = async (number: string) => `cases/${(await suite.database.knex('cases').where({ number }).first()).document_id}`;

/** Adds a note to a case. @returns its id */
async function addNote(number: string, text: string): Promise<string> {
  await ask('POST', `${await pathOf(number)}/notes`, { text });
  const [note] = await ask('GET', `${await pathOf(number)}/activities?kind[0]=notes`);
  return note.id;
}

describe('the search over cases', () => {
  it('finds subject, message and contact by beginnings of words, whatever their accents and case', async () => {
    const number = await open({
      subject: 'Závora u skladu',
      message: 'Nejde otevřít už třetí den.',
      requester: { name: 'Žofie Kovářová', email: 'zofie@example.test', phone: '+420 777 123 456' },
    });
    await finds('zavora', [number]);
    for (const text of ['ZÁVORA sklad', 'otevrit', 'kovar zofie závora', 'zofie@example.test', '+420777123456', '777123456', number]) {
      expect([text, await find(text)]).toEqual([text, [number]]);
    }
    for (const text of ['zavora nothing', 'vora', '!!!', "' or 1=1 --", '"', '*', ':* & |'])
      expect([text, await find(text)]).toEqual([text, []]);
  });

  it('finds answers by what their options are called', async () => {
    const number = await open({ form: 'damage', answers: { damage: 'd2' } });
    await finds('shatter', [number]);
  });

  it('follows changes of the case and of its contact', async () => {
    const number = await open({ subject: 'Wobbly', requester: { name: 'Before Wedding', email: 'bride@example.test' } });
    await finds('wobbly', [number]);
    const { document_id: documentId, contact_id: contactId } = await suite.database.knex('cases').where({ number }).first();
    const put = (path: string, data: object) => suite.call(path, { method: 'PUT', json: { data }, headers: fullToken() });
    expect((await put(`/api/cases/${documentId}`, { subject: 'Rattling' })).status).toBe(200);
    await finds('rattling', [number]);
    const { document_id: contact } = await suite.database.knex('contacts').where({ id: contactId }).first();
    expect((await put(`/api/contacts/${contact}`, { lastName: 'Marriedname' })).status).toBe(200);
    await finds('marriedname', [number]);
  });

  it('finds a note by the words it has now', async () => {
    const number = await open({ subject: 'Reworded' });
    const id = await addNote(number, 'mistyped');
    await finds('mistyped', [number]);
    await ask('PUT', `${await pathOf(number)}/activities/${id}`, { text: 'corrected', revision: 1 });
    await finds('corrected reworded', [number]);
    expect(await find('mistyped')).toEqual([]);
  });

  it('finds what was moved in the case it is in now', async () => {
    const from = await open({ subject: 'Origin' });
    const to = await open({ subject: 'Destination' });
    const id = await addNote(from, 'wanderer');
    await finds('wanderer', [from]);
    const { record } = await ask('POST', `${await pathOf(from)}/activities/${id}/move`, { to });
    await finds('wanderer', [to]);
    await finds('origin', [from]);
    await ask('POST', `${await pathOf(from)}/activities/${record}/undo`);
    await finds('wanderer', [from]);
    await finds('destination', [to]);
  });

  it('follows a contact that is changed on its card', async () => {
    const contact = await addContact(suite, headers, { firstName: 'Nameold', emails: ['card@example.test'] });
    const { number } = await openCaseOf(suite, 'card@example.test');
    await finds('nameold', [number]);
    await ask('PUT', `contacts/${contact.documentId}`, {
      firstName: 'Namenew',
      emails: ['moved@example.test'],
      revision: contact.revision,
    });
    await finds('namenew moved@example.test', [number]);
  });

  it('follows contacts that are merged, and taken apart again', async () => {
    const winner = await addContact(suite, headers, { firstName: 'Winnername', emails: ['winner@example.test'] });
    const loser = await addContact(suite, headers, { firstName: 'Losername', emails: ['loser@example.test'] });
    const kept = (await openCaseOf(suite, 'winner@example.test')).number;
    const moved = (await openCaseOf(suite, 'loser@example.test')).number;
    await finds('winnername', [kept]);
    await finds('losername', [moved]);
    const { id } = await ask('POST', `contacts/${winner.documentId}/merge`, { loser: loser.documentId });
    await finds('winnername', [kept, moved]);
    await finds('loser@example.test', [kept, moved]);
    await ask('POST', `contact-merges/${id}/undo`);
    await finds('winnername', [kept]);
    await finds('loser@example.test', [moved]);
  });

  it('follows answers that are changed', async () => {
    const number = await open({ form: 'plate', answers: { plate: 'firstplate' } });
    await finds('firstplate', [number]);
    const changed = await suite.call(`/api/${await pathOf(number)}`, {
      method: 'PUT',
      json: { data: { answers: { plate: { plate: 'secondplate' } } } },
      headers: fullToken(),
    });
    expect(changed.status).toBe(200);
    await finds('secondplate', [number]);
  });

  it('finds no case of a campaign that is not the reader’s (R60)', async () => {
    await addCampaign(suite, { slug: 'foreign', prefix: 'FOR' });
    await configure([
      {
        slug: 'foreign',
        name: { en: 'foreign' },
        prefix: 'FOR',
        workflow: 'support',
        members: { people: ['nobody@example.test'], teams: [] },
      },
    ]);
    const [own, hidden] = [await open({ subject: 'Confidential' }), await open({ campaign: 'foreign', subject: 'Confidential' })];
    await finds('confidential', [own, hidden]);
    const agent = await signIn(suite, AGENT);
    expect(await find('confidential', agent)).toEqual([own]);
    expect(await find(hidden, agent)).toEqual([]);
  });

  it('forgets what is deleted', async () => {
    const number = await open({ subject: 'Ephemeral' });
    await finds('ephemeral', [number]);
    const { document_id: documentId } = await suite.database.knex('cases').where({ number }).first();
    expect((await suite.call(`/api/cases/${documentId}`, { method: 'DELETE', headers: fullToken() })).status).toBe(204);
    expect(await find('ephemeral')).toEqual([]);
    expect(await suite.database.knex('helpdesk_search_documents').where('words', 'like', '%ephemeral%')).toEqual([]);
  });

  it('finds after a restart what a killed process left unread', async () => {
    const number = await open({ subject: 'Unread' });
    await finds('unread', [number]);
    await suite.app.kill();
    await suite.database.knex('helpdesk_search_documents').delete();
    await suite.restart('kill');
    headers = await signIn(suite);
    await finds('unread', [number]);
  });
});
