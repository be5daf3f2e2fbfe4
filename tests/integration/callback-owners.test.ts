import { AGENT, FRONT_OFFICE, SUPERVISOR } from '../harness/credentials';
import { configureForBulk, openCase, putCase, runBulk } from '../harness/bulk';
import { countRows } from '../harness/rows';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
let admin: Record<string, string>;
let ids: Record<string, number>;
let calling: { document_id: string; number: string };

beforeAll(async () => {
  await configureForBulk(suite);
  admin = await signIn(suite);
  const users = await suite.database.knex('admin_users').select('id', 'email');
  ids = Object.fromEntries(users.map(({ id, email }) => [email, id]));
  calling = await openCase(suite, {}, 'working');
  await putCase(suite, calling.document_id, { owner: ids[AGENT.email] });
  expect((await putCase(suite, calling.document_id, { status: 'call' })).status).toBe(200);
});

const update = (email: string, json: object) => suite.call(`/admin/users/${ids[email]}`, { method: 'PUT', json, headers: admin });
const refusal = () => ({
  status: 409,
  body: {
    error: {
      name: 'CallbacksPending',
      message: expect.stringContaining(`${calling.number} (Petr Agent)`),
      details: { count: 1, callbacks: [{ documentId: calling.document_id, number: calling.number, owner: 'Petr Agent' }] },
    },
  },
});

describe('a colleague who has promised to call back (D6)', () => {
  it('cannot be deactivated or deleted, and is told which callbacks to hand over', async () => {
    expect(await update(AGENT.email, { isActive: false })).toMatchObject(refusal());
    expect(await suite.call(`/admin/users/${ids[AGENT.email]}`, { method: 'DELETE', headers: admin })).toMatchObject(refusal());
    expect(await suite.database.knex('admin_users').where({ email: AGENT.email }).first('is_active')).toBeTruthy();
  });

  it('is not deleted together with others, and neither are they', async () => {
    const before = await countRows(suite, 'admin_users');
    const answer = await suite.call('/admin/users/batch-delete', {
      method: 'POST',
      json: { ids: [ids[FRONT_OFFICE.email], ids[AGENT.email]] },
      headers: admin,
    });
    expect(answer).toMatchObject(refusal());
    expect(await countRows(suite, 'admin_users')).toBe(before);
  });

  it('may be changed in every other way, as may anybody else', async () => {
    expect((await update(AGENT.email, { firstname: 'Petr', isActive: true })).status).toBe(200);
    expect((await update(FRONT_OFFICE.email, { isActive: false })).status).toBe(200);
    // Saved once more, inactive as they are.
    expect((await update(FRONT_OFFICE.email, { isActive: false })).status).toBe(200);
  });

  it('may go once the callbacks are handed over, twenty and more of them named no further', async () => {
    for (let n = 0; n < 21; n += 1) {
      const row = await openCase(suite, {}, 'working');
      await putCase(suite, row.document_id, { owner: ids[AGENT.email] });
      await putCase(suite, row.document_id, { status: 'call' });
    }
    const refused = await update(AGENT.email, { isActive: false });
    expect(refused.body.error.details).toMatchObject({ count: 22 });
    expect(refused.body.error.details.callbacks).toHaveLength(20);
    expect(refused.body.error.message).toContain('and 2 more');

    const heir = await suite.app.run(async (strapi) => {
      const role = await strapi.db.query('admin::role').findOne({ where: { code: 'helpdesk-agent' } });
      const user = { firstname: 'Hana', lastname: 'Heir', email: 'hana@example.test', password: 'Hana-heir-2026' };
      return (await strapi.service('admin::user').create({ ...user, isActive: true, registrationToken: null, roles: [role.id] })).id;
    });
    const mine: string[] = await suite.database.knex('cases').where({ owner_id: ids[AGENT.email] }).pluck('document_id');
    const supervisor = await signIn(suite, SUPERVISOR);
    expect((await runBulk(suite, supervisor, { kind: 'set-owner', owner: Number(heir) }, mine)).counts.changed).toBe(22);
    expect((await update(AGENT.email, { isActive: false })).status).toBe(200);
  });
});
