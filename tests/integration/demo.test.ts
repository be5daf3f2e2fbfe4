import path from 'node:path';
import type { DemoOptions, installDemo as install } from '../../src/plugins/helpdesk/server/demo/install-demo';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const MODULE = path.resolve(__dirname, '../../dist/src/plugins/helpdesk/server/demo/install-demo.js');
const CASES = 200;
const PASSWORD = 'Demo-password-1';

const suite = useApp();

function installDemo(options: Partial<DemoOptions> = {}): ReturnType<typeof install> {
  return suite.app.run(
    // The function is sent as text, so what it needs is loaded inside the application.
    (strapi, file, given) => process.getBuiltinModule('node:module').createRequire(file)(file).installDemo(strapi, given),
    MODULE,
    { cases: CASES, seed: 'test', force: false, password: PASSWORD, ...options },
  );
}

/** Rows of a query; each test asks for those that break a rule. */
async function rows(sql: string): Promise<Record<string, unknown>[]> {
  const answer = await suite.database.knex.raw(sql);
  return Array.isArray(answer) ? answer : answer.rows;
}

const noRows = async (sql: string) => expect(await rows(sql)).toEqual([]);
const count = async (table: string) => Number((await rows(`select count(*) as n from ${table}`))[0]?.n);

describe('installing the demonstration', () => {
  it('refuses a database with cases of somebody else', async () => {
    await suite.call('/api/cases', { method: 'POST', json: submission() });
    expect(await installDemo()).toMatchObject({ kind: 'refused' });
    expect(await count('cases')).toBe(1);
    expect(await count('contacts')).toBe(1);
  });

  it('adds everything when it is forced to', async () => {
    expect(await installDemo({ force: true })).toMatchObject({ kind: 'installed', cases: CASES, contacts: 80 });
    expect(await count('cases')).toBe(1 + CASES);
    expect(await count('contacts')).toBe(1 + 80);
  });

  it('adds nothing a second time', async () => {
    expect(await installDemo()).toMatchObject({ kind: 'already-there', run: { cases: CASES } });
    expect(await installDemo({ force: true, seed: 'other' })).toMatchObject({ kind: 'already-there' });
    expect(await count('cases')).toBe(1 + CASES);
  });

  it('ends a run that was broken off, without adding anything twice', async () => {
    await suite.database.knex('cases').whereIn('number', ['SUP-000050', 'SUP-000120', 'SUP-000201']).delete();
    await suite.app.run(async (strapi) => {
      const store = strapi.store({ type: 'plugin', name: 'helpdesk', key: 'demo' });
      await store.set({ value: { ...(await store.get({})), finishedAt: null } });
    });
    expect(await installDemo()).toMatchObject({ kind: 'installed', cases: CASES });
    expect(await count('cases')).toBe(1 + CASES);
    expect(await count('contacts')).toBe(1 + 80);
    await noRows('select email from admin_users group by email having count(*) > 1');
  });
});

describe('what the demonstration leaves behind', () => {
  it('sends nothing to anybody', async () => {
    // The one row is of the case that came in over HTTP.
    expect(await count('helpdesk_outbox')).toBe(1);
    await noRows(
      "select value from helpdesk_contact_addresses where kind = 'email' and value not like '%@%example.com' and value not like '%@%example.org' and value not like '%.test'",
    );
  });

  it('claims every address for its contact', async () => {
    await noRows('select id from helpdesk_contact_addresses where claim is null or claim <> value');
    await noRows('select id from contacts where not exists (select 1 from helpdesk_contact_addresses a where a.contact_id = contacts.id)');
  });

  it('gives every case exactly one open status span, that of its status', async () => {
    await noRows(`select c.number from cases c left join helpdesk_status_spans s on s.case_id = c.id and s.to_at is null
      group by c.id, c.number, c.status_id, c.phase, c.status_since
      having count(s.id) <> 1 or min(s.status_id) <> c.status_id or min(s.phase) <> c.phase or min(s.from_at) <> c.status_since`);
  });

  it('leaves no gap between spans and no overlap', async () => {
    await noRows(`select case_id, from_at from (
        select case_id, from_at, lag(to_at) over (partition by case_id order by id) as ended, row_number() over (partition by case_id order by id) as position
        from helpdesk_status_spans) spans
      where position > 1 and (ended is null or ended <> from_at)`);
    await noRows(`select c.number from cases c join helpdesk_status_spans s on s.case_id = c.id
      group by c.id, c.number, c.created_at having min(s.from_at) <> c.created_at`);
  });

  it('has a status change on the timeline for every span but the first, along the workflow', async () => {
    await noRows(`select s.id from helpdesk_status_spans s join cases c on c.id = s.case_id
      where s.from_at <> c.created_at and not exists (
        select 1 from helpdesk_activities a where a.case_id = s.case_id and a.kind = 'status-change' and a.correlation_id = s.correlation_id and a.at = s.from_at)`);
    const steps = await rows(`select distinct previous.status_key as "from", spans.status_key as "to" from (
        select sp.case_id, st.key as status_key, row_number() over (partition by case_id order by sp.id) as position
        from helpdesk_status_spans sp join statuses st on st.id = sp.status_id) spans
      join (
        select sp.case_id, st.key as status_key, row_number() over (partition by case_id order by sp.id) as position
        from helpdesk_status_spans sp join statuses st on st.id = sp.status_id) previous
      on previous.case_id = spans.case_id and previous.position = spans.position - 1`);
    const allowed = [
      'new→in-progress',
      'in-progress→waiting-for-customer',
      'waiting-for-customer→in-progress',
      'in-progress→closed',
      'closed→in-progress',
    ];
    for (const { from, to } of steps) expect(allowed).toContain(`${from}→${to}`);
  });

  it('tells timelines in the order of time, beginning with the opening', async () => {
    await noRows(`select case_id, id from (
        select case_id, id, kind, at, lag(at) over (partition by case_id order by id) as before, row_number() over (partition by case_id order by id) as position
        from helpdesk_activities) told
      where at < before or (position = 1) <> (kind = 'created')`);
    await noRows(`select c.number from cases c join helpdesk_activities a on a.case_id = c.id
      group by c.id, c.number, c.created_at, c.updated_at having min(a.at) <> c.created_at or max(a.at) <> c.updated_at`);
  });

  it('has as many revisions as changes', async () => {
    await noRows(`select c.number, c.revision from cases c
      left join helpdesk_activities a on a.case_id = c.id and a.kind in ('status-change', 'field-change')
      group by c.id, c.number, c.revision having c.revision <> 1 + count(distinct a.correlation_id)`);
  });

  it('closes cases with a category and an end, and no others', async () => {
    await noRows(
      "select number from cases where (phase = 'closed') <> (closed_at is not null) or (phase = 'closed' and category_id is null)",
    );
    await noRows('select number from cases where closed_at is not null and closed_at <> status_since');
  });

  it('gives every case an owner who may own, a number of the series and a tracking link', async () => {
    const owners = await rows('select distinct u.email as email from cases c join admin_users u on u.id = c.owner_id');
    expect(owners.length).toBeGreaterThan(3);
    for (const { email } of owners)
      expect(['tereza', 'marek', 'katarzyna', 'oleg', 'emily', 'agnieszka']).toContain(String(email).split('@')[0]);
    await noRows("select number from cases where number not like 'SUP-______' or length(tracking_token_hash) <> 64");
    const [sequence] = await rows("select next_value from helpdesk_number_sequences where prefix = 'SUP'");
    const [last] = await rows('select max(number) as number from cases');
    expect(Number(String(last?.number).slice(4))).toBeLessThan(Number(sequence?.next_value));
  });

  it('is told by actors who are known, at work or as clients', async () => {
    await noRows(`select a.id from helpdesk_activities a where a.actor_kind = 'admin-user'
      and not exists (select 1 from admin_users u where cast(u.id as varchar(20)) = a.actor_id and u.firstname || ' ' || u.lastname = a.actor_name)`);
    await noRows(`select a.id from helpdesk_activities a join cases c on c.id = a.case_id
      where a.actor_kind = 'contact' and a.actor_id <> cast(c.contact_id as varchar(20))`);
  });

  it('can be worked with: colleagues sign in, the list shows it, a case of it is changed', async () => {
    const headers = await signIn(suite, { email: 'tereza@helpdesk.example.com', password: PASSWORD });
    const list = await suite.call('/helpdesk/cases?pageSize=100', { headers });
    expect(list.status).toBe(200);
    expect(list.body.data).toHaveLength(100);
    const { documentId } = list.body.data.at(-1);
    const card = await suite.call(`/helpdesk/cases/${documentId}`, { headers });
    const { revision } = card.body.data;
    await suite.app.run(
      (strapi, id) => strapi.documents('api::case.case').update({ documentId: id, data: { subject: 'Changed by hand' } }),
      documentId,
    );
    const changed = await suite.call(`/helpdesk/cases/${documentId}`, { headers });
    expect(changed.body.data).toMatchObject({ subject: 'Changed by hand', revision: revision + 1 });
  });
});
