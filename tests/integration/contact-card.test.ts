import { addContact, openCaseOf } from '../harness/contacts';
import { ADMIN, AGENT, EDITOR, FRONT_OFFICE, fullToken, SUPERVISOR } from '../harness/credentials';
import { badFields, countRows } from '../harness/rows';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();

type Headers = Record<string, string>;
let agent: Headers;
let supervisor: Headers;
let front: Headers;

const get = (path: string, headers = agent) => suite.call(`/helpdesk/contacts${path}`, { headers });
const send = (method: string, path: string, data?: unknown, headers = agent) =>
  suite.call(`/helpdesk/contacts${path}`, { method, json: { data }, headers });
const names = ({ body }: { body: { data: { displayName: string }[] } }) => body.data.map(({ displayName }) => displayName);

/** A place in a list as the server writes it, but made up. */
const place = (value: unknown, id: number) => Buffer.from(JSON.stringify([value, id])).toString('base64url');

beforeAll(async () => {
  agent = await signIn(suite, AGENT);
  supervisor = await signIn(suite, SUPERVISOR);
  front = await signIn(suite, FRONT_OFFICE);
});

describe('the list', () => {
  beforeAll(async () => {
    const acme = await addContact(suite, agent, { kind: 'company', companyName: 'Ócelárny Acme', emails: ['info@acme.test'] });
    await addContact(suite, agent, {
      firstName: 'Žofie',
      lastName: 'Šťastná',
      emails: ['zofie@obchod.test'],
      phones: ['+420 777 123 456'],
      company: acme.documentId,
    });
    await addContact(suite, agent, { firstName: 'Chrudoš', lastName: 'Hájek' });
    await addContact(suite, agent, { lastName: 'čáp' });
  });

  it('is in the order of names, whatever their accents, or the newest first', async () => {
    expect(names(await get(''))).toEqual(['čáp', 'Chrudoš Hájek', 'Ócelárny Acme', 'Žofie Šťastná']);
    expect(names(await get('?sort=newest'))).toEqual(['čáp', 'Chrudoš Hájek', 'Žofie Šťastná', 'Ócelárny Acme']);
    expect(names(await get('?kind=company'))).toEqual(['Ócelárny Acme']);
  });

  it('comes in pages that neither leave out nor repeat', async () => {
    for (const sort of ['name', 'newest']) {
      const seen: string[] = [];
      let cursor = '';
      do {
        const page = await get(`?sort=${sort}&pageSize=1${cursor && `&cursor=${cursor}`}`);
        seen.push(...names(page));
        expect(page.body.meta.total).toEqual({ count: 4, more: false });
        cursor = page.body.meta.next;
      } while (cursor);
      expect([sort, new Set(seen).size, seen.length]).toEqual([sort, 4, 4]);
    }
  });

  it.each([
    ['stastna', ['Žofie Šťastná']],
    ['ŠŤASTNÁ žof', ['Žofie Šťastná']],
    ['zofie@obch', ['Žofie Šťastná']],
    ['777 123', ['Žofie Šťastná']],
    ['00420777', ['Žofie Šťastná']],
    ['chru', ['Chrudoš Hájek']],
    ['c', ['čáp', 'Chrudoš Hájek']],
    ['acme', ['Ócelárny Acme', 'Žofie Šťastná']],
    ['acme zofie', ['Žofie Šťastná']],
    ['nobody', []],
    ['%', []],
    ["' or 1=1 --", []],
  ])('finds by %j', async (search, expected) => {
    expect(names(await get(`?search=${encodeURIComponent(search)}`))).toEqual(expected);
  });

  it('refuses what it does not know, naming it', async () => {
    for (const [query, field] of [
      ['sort=evil', 'sort'],
      ['pageSize=0', 'pageSize'],
      ['cursor=garbage', 'cursor'],
      [`cursor=${place('a\u0000', 1)}`, 'cursor'],
      [`cursor=${place('a', 2 ** 40)}`, 'cursor'],
      [`cursor=${place(1, 1)}`, 'cursor'],
      [`sort=newest&cursor=${place(1e300, 1)}`, 'cursor'],
      [`sort=newest&cursor=${place(-8e15, 1)}`, 'cursor'],
      [`sort=newest&cursor=${place('a', 1)}`, 'cursor'],
      ['kind=robot', 'kind'],
      ['owner=1', 'owner'],
    ]) {
      const answer = await get(`?${query}`);
      expect([query, answer.status, badFields(answer)]).toEqual([query, 400, [field]]);
    }
  });
});

describe('a card', () => {
  it('has what was typed in, and its history tells who changed what', async () => {
    const made = await addContact(suite, agent, {
      firstName: 'Jana',
      lastName: 'Malá',
      emails: ['Jana.Mala@Example.test'],
      jobTitle: 'Buyer',
    });
    expect(made).toMatchObject({ displayName: 'Jana Malá', emails: ['jana.mala@example.test'], revision: 1, cases: { total: 0, open: 0 } });
    const changed = await send('PUT', `/${made.documentId}`, { jobTitle: 'Head', isVip: true, website: 'example.test', revision: 1 });
    expect(changed.body.data).toMatchObject({ jobTitle: 'Head', isVip: true, website: 'https://example.test', revision: 2 });
    const history = await get(`/${made.documentId}/changes`);
    expect(history.body.data).toMatchObject([
      { field: 'isVip', from: null, to: true, by: 'Petr Agent', cause: 'contact-card' },
      { field: 'website', from: null, to: 'https://example.test' },
      { field: 'jobTitle', from: 'Buyer', to: 'Head' },
      { field: 'created', to: 'Jana Malá' },
    ]);
  });

  it('is not written over by somebody who read an older one', async () => {
    const made = await addContact(suite, agent, { lastName: 'Twice' });
    expect((await send('PUT', `/${made.documentId}`, { jobTitle: 'First', revision: 1 })).status).toBe(200);
    const late = await send('PUT', `/${made.documentId}`, { jobTitle: 'Second', revision: 1 }, supervisor);
    expect(late).toMatchObject({ status: 409, body: { error: { name: 'RevisionConflict', details: { revision: 2 } } } });
    const both = await Promise.all([1, 2].map((n) => send('PUT', `/${made.documentId}`, { jobTitle: `At once ${n}`, revision: 2 })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('stays a person or a company, and follows generated REST (R47)', async () => {
    const made = await addContact(suite, agent, { lastName: 'Fixed' });
    expect(badFields(await send('PUT', `/${made.documentId}`, { kind: 'company' }))).toEqual(['kind']);
    const rest = await suite.call(`/api/contacts/${made.documentId}`, {
      method: 'PUT',
      json: { data: { lastName: 'Řehoř', mergedInto: made.documentId, sortName: 'x', revision: 1 } },
      headers: fullToken(),
    });
    expect(rest.status).toBe(200);
    expect(names(await get('?search=rehor'))).toEqual(['Řehoř']);
    expect((await get(`/${made.documentId}`)).body.data.revision).toBe(2);
    expect(await countRows(suite, 'contacts', { document_id: made.documentId, merged_into_id: null })).toBe(1);
  });

  it('names every bad field, and stores nothing then', async () => {
    const before = await countRows(suite, 'contacts');
    const company = await addContact(suite, agent, { kind: 'company', companyName: 'Of persons only' });
    const person = await addContact(suite, agent, { lastName: 'No company' });
    const cases: [unknown, string[]][] = [
      [{ kind: 'person', lastName: 'X', emails: ['nonsense'], phones: ['12'] }, ['emails.0', 'phones.0']],
      [{ kind: 'person' }, ['lastName']],
      [{ kind: 'company', firstName: 'Jana' }, ['companyName']],
      [{ kind: 'robot', lastName: 'X' }, ['kind']],
      [{ lastName: 'X' }, ['kind']],
      [{ kind: 'person', lastName: 'X', displayName: 'Y', id: 1 }, ['displayName', 'id']],
      [{ kind: 'person', lastName: 'X'.repeat(101) }, ['lastName']],
      [{ kind: 'person', lastName: 'X', website: 'javascript:alert(1)' }, ['website']],
      [{ kind: 'person', lastName: 'X', company: 'nowhere' }, ['company']],
      [{ kind: 'person', lastName: 'X', company: person.documentId }, ['company']],
      [{ kind: 'company', companyName: 'X', company: company.documentId }, ['company']],
      [{ kind: 'person', lastName: 'X', emails: Array.from({ length: 21 }, (_, n) => `${n}@x.test`) }, ['emails']],
      [{ kind: 'person', lastName: 'X', isVip: 'yes', language: 'not a tag' }, ['language', 'isVip']],
      [[], ['data']],
      [null, ['data']],
      [undefined, ['data']],
      ['text', ['data']],
    ];
    for (const [data, fields] of cases) {
      const answer = await send('POST', '', data);
      expect([data, answer.status, badFields(answer)]).toEqual([data, 400, fields]);
    }
    expect(await countRows(suite, 'contacts')).toBe(before + 2);
  });

  it('that is not there is a 404 by every route', async () => {
    for (const path of ['', '/cases', '/activities', '/changes', '/notes'])
      expect([path, (await get(`/nowhere${path}`)).status]).toEqual([path, 404]);
    expect((await send('PUT', '/nowhere', { lastName: 'X' })).status).toBe(404);
    expect((await send('POST', '/nowhere/notes', { text: 'X' })).status).toBe(404);
    expect((await send('POST', '/nowhere/consents', { purpose: 'x', granted: true })).status).toBe(400);
  });
});

describe('who it may be that is typed in', () => {
  it('is ranked by address, phone number and name', async () => {
    await addContact(suite, agent, { firstName: 'Karla', lastName: 'Dvořáková', emails: ['karla@dup.test'] });
    await addContact(suite, agent, { firstName: 'Pavel', lastName: 'Phone', phones: ['+420601111222'] });
    const named = await addContact(suite, agent, { firstName: 'Karla', lastName: 'Dvorakova' });
    const found = await get('/duplicates?email[0]=KARLA@dup.test&phone=%2B420%20601%20111%20222&name=dvorakova%20karla');
    expect(found.body.data.map((one: { displayName: string; reasons: string[] }) => [one.displayName, one.reasons])).toEqual([
      ['Karla Dvořáková', ['email', 'name']],
      ['Pavel Phone', ['phone']],
      ['Karla Dvorakova', ['name']],
    ]);
    const others = await get(`/duplicates?name=Karla%20Dvorakova&exclude=${named.documentId}`);
    expect(names(others)).toEqual(['Karla Dvořáková']);
    expect((await get('/duplicates')).body.data).toEqual([]);
    expect(badFields(await get('/duplicates?nam=x'))).toEqual(['nam']);
  });
});

describe('what belongs to a contact', () => {
  it('its cases and what happened in them are those of the reader’s campaigns, of the last months (R56, R60)', async () => {
    await suite.call('/api/helpdesk/configuration', {
      method: 'PUT',
      json: {
        format: 1,
        campaigns: [
          {
            slug: 'hush',
            name: { en: 'Hush' },
            prefix: 'HSH',
            webForm: true,
            workflow: 'support',
            members: { teams: [], people: [SUPERVISOR.email] },
          },
        ],
      },
      headers: fullToken(),
    });
    const contact = await addContact(suite, agent, { lastName: 'History', emails: ['history@example.test'] });
    const open = await openCaseOf(suite, 'history@example.test', { subject: 'Open' });
    await openCaseOf(suite, 'history@example.test', { subject: 'Hidden', campaign: 'hush' });
    const old = await openCaseOf(suite, 'history@example.test', { subject: 'Long ago' });
    const longAgo = new Date(Date.now() - 800 * 86_400_000);
    const { knex } = suite.database;
    await knex('cases').where({ id: old.id }).update({ phase: 'closed', updated_at: longAgo });
    await knex('helpdesk_activities').where({ case_id: old.id }).update({ at: longAgo });

    const subjects = async (headers: Headers, query = '') =>
      (await get(`/${contact.documentId}/cases${query}`, headers)).body.data.map(({ subject }: { subject: string }) => subject);
    expect(await subjects(agent)).toEqual(['Open']);
    expect(await subjects(supervisor)).toEqual(['Hidden', 'Open']);
    expect(await subjects(supervisor, '?whole=true')).toEqual(['Long ago', 'Hidden', 'Open']);
    expect((await get(`/${contact.documentId}/cases?whole=true`)).status).toBe(403);
    expect((await get(`/${contact.documentId}`)).body.data.cases).toEqual({ total: 2, open: 1 });
    expect((await get(`/${contact.documentId}`, supervisor)).body.data.cases).toEqual({ total: 3, open: 2 });

    const numbers = async (headers: Headers, query = '') => {
      const { body } = await get(`/${contact.documentId}/activities${query}`, headers);
      return [...new Set(body.data.map((one: { case: { subject: string } }) => one.case.subject))].sort();
    };
    expect(await numbers(agent)).toEqual(['Open']);
    expect(await numbers(supervisor)).toEqual(['Hidden', 'Open']);
    expect(await numbers(supervisor, '?whole=true')).toEqual(['Hidden', 'Long ago', 'Open']);
    const first = await get(`/${contact.documentId}/activities?pageSize=1`);
    const second = await get(`/${contact.documentId}/activities?pageSize=1&cursor=${first.body.meta.next}`);
    expect(Number(second.body.data[0].id)).toBeLessThan(Number(first.body.data[0].id));
    expect(first.body).toMatchObject({ data: [{ case: { documentId: open.document_id } }], meta: { months: 12 } });
  });

  it('notes are changed by their author alone, and what they said is kept', async () => {
    const { documentId } = await addContact(suite, agent, { lastName: 'Noted' });
    const added = await send('POST', `/${documentId}/notes`, { text: ' Prefers calls ' });
    expect(added).toMatchObject({
      status: 201,
      body: { data: { text: 'Prefers calls', author: 'Petr Agent', isMine: true, editedAt: null } },
    });
    const { id } = added.body.data;
    expect((await send('PUT', `/${documentId}/notes/${id}`, { text: 'Mine' }, supervisor)).status).toBe(403);
    expect((await send('DELETE', `/${documentId}/notes/${id}`, undefined, supervisor)).status).toBe(403);
    expect((await send('PUT', `/${documentId}/notes/${id}`, { text: 'Prefers mail' })).body.data).toMatchObject({
      text: 'Prefers mail',
      editedAt: expect.any(String),
    });
    expect((await get(`/${documentId}/notes`, front)).body.data).toMatchObject([{ text: 'Prefers mail', isMine: false }]);
    expect(badFields(await send('POST', `/${documentId}/notes`, { text: ' ' }))).toEqual(['text']);
    expect((await send('DELETE', `/${documentId}/notes/${id}`)).status).toBe(200);
    expect((await get(`/${documentId}/changes`)).body.data.slice(0, 2)).toMatchObject([
      { field: 'note', from: 'Prefers mail', to: null },
      { field: 'note', from: 'Prefers calls', to: 'Prefers mail' },
    ]);
  });

  it('consents are ticked and taken back, each with its wording and the case it was said in (R54)', async () => {
    await suite.call('/api/helpdesk/configuration', {
      method: 'PUT',
      json: { format: 1, consents: [{ key: 'newsletter', wording: { en: 'May we write to you?' } }] },
      headers: fullToken(),
    });
    const { documentId } = await addContact(suite, agent, { lastName: 'Asked', emails: ['asked@example.test'] });
    const kase = await openCaseOf(suite, 'asked@example.test');
    const other = await openCaseOf(suite, 'somebody.else@example.test');
    const state = async () =>
      (await get(`/${documentId}`)).body.data.consents.find(({ purpose }: { purpose: string }) => purpose === 'newsletter');
    expect(await state()).toMatchObject({ granted: null, source: null });

    const said = await send('POST', `/${documentId}/consents`, { purpose: 'newsletter', granted: true, case: kase.document_id });
    expect(said.status).toBe(200);
    expect(await state()).toMatchObject({ granted: true, saidToVersion: 1, source: { number: kase.number } });
    const row = await suite.database.knex('helpdesk_consents').where({ case_id: kase.id }).first();
    const activity = await suite.database.knex('helpdesk_activities').where({ id: row.activity_id }).first();
    expect(activity).toMatchObject({ case_id: kase.id, field: 'consent', actor_name: 'Petr Agent' });

    await send('POST', `/${documentId}/consents`, { purpose: 'newsletter', granted: false });
    expect(await state()).toMatchObject({ granted: false, source: null });
    expect(await countRows(suite, 'helpdesk_consents', { contact_id: row.contact_id })).toBe(2);

    expect(badFields(await send('POST', `/${documentId}/consents`, { purpose: 'nothing', granted: true }))).toEqual(['purpose']);
    expect(badFields(await send('POST', `/${documentId}/consents`, { purpose: 'newsletter', granted: 'yes' }))).toEqual(['granted']);
    const wrong = { purpose: 'newsletter', granted: true, case: other.document_id };
    expect(badFields(await send('POST', `/${documentId}/consents`, wrong))).toEqual(['case']);
    expect((await send('POST', `/${documentId}/consents`, { ...wrong, case: 'nowhere' })).status).toBe(404);
    expect(await countRows(suite, 'helpdesk_consents', { contact_id: row.contact_id })).toBe(2);
  });
});

describe('who may do what', () => {
  it('by right', async () => {
    const { documentId } = await addContact(suite, agent, { lastName: 'Guarded' });
    const editor = await signIn(suite, EDITOR);
    const admin = await signIn(suite, ADMIN);
    const routes: [method: string, path: string, data: object | undefined, allowed: string][] = [
      ['GET', '', undefined, 'afsA'],
      ['GET', '/duplicates', undefined, 'afsA'],
      ['GET', `/${documentId}`, undefined, 'afsA'],
      ['GET', `/${documentId}/cases`, undefined, 'afsA'],
      ['GET', `/${documentId}/activities`, undefined, 'afsA'],
      ['GET', `/${documentId}/changes`, undefined, 'afsA'],
      ['GET', `/${documentId}/notes`, undefined, 'afsA'],
      ['POST', '', { kind: 'person', lastName: 'New' }, 'asA'],
      ['PUT', `/${documentId}`, { jobTitle: 'X' }, 'asA'],
      ['POST', `/${documentId}/notes`, { text: 'X' }, 'asA'],
    ];
    const who: Record<string, Headers> = { a: agent, f: front, s: supervisor, A: admin, e: editor, n: {} };
    for (const [method, path, data, allowed] of routes) {
      for (const [key, headers] of Object.entries(who)) {
        const { status } = await suite.call(`/helpdesk/contacts${path}`, { method, headers, ...(data && { json: { data } }) });
        const expected = key === 'n' ? 401 : allowed.includes(key) ? (method === 'POST' ? 201 : 200) : 403;
        expect([method, path, key, status]).toEqual([method, path, key, expected]);
      }
    }
  });
});

it('many contacts are listed and found along an index', async () => {
  const { knex, kind } = { knex: suite.database.knex, kind: process.env.TEST_DATABASE };
  await suite.app.run(async (strapi) => {
    const db = strapi.db.connection;
    const at = new Date();
    const rows = Array.from({ length: 10_000 }, (_, n) => ({
      document_id: `manycontact${String(n).padStart(13, '0')}`,
      kind: 'person',
      display_name: `Many ${n}`,
      last_name: `Many${n}`,
      emails: `["many${n}@many.test"]`,
      phones: '[]',
      created_at: at,
      updated_at: at,
      published_at: at,
    }));
    await db.batchInsert('contacts', rows, 200);
  });
  // Contacts that were there before words were are made findable when the application starts.
  await suite.restart('stop');
  agent = await signIn(suite, AGENT);
  expect(names(await get('?search=many9999'))).toEqual(['Many 9999']);
  const { body } = await get('?search=many');
  expect(body.meta).toMatchObject({ total: { count: 1000, more: true }, next: expect.any(String) });
  await knex.raw('analyze');
  const explain = async (sql: string, bindings: string[] = []) => {
    const plan = await knex.raw(`${kind === 'postgres' ? 'explain' : 'explain query plan'} ${sql}`, bindings);
    return JSON.stringify(plan.rows ?? plan);
  };
  const page = await explain('select * from contacts where merged_into_id is null order by merged_into_id, sort_name, id limit 26');
  expect(page).toContain('contacts_sort_name_idx');
  const found = await explain('select contact_id from helpdesk_contact_words where word >= ? and word < ?', [
    '006d0061006e00790039',
    '006d0061006e00790039g',
  ]);
  expect(found).toContain('helpdesk_contact_words_word');
});
