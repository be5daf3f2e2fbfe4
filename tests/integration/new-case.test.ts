import { AGENT, FRONT_OFFICE, fullToken } from '../harness/credentials';
import { badFields, caseRow } from '../harness/rows';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
let agent: Record<string, string>;

const make = (data: unknown, headers = agent) => suite.call('/helpdesk/cases', { method: 'POST', json: { data }, headers });
const activities = ({ id }: { id: number }) => suite.database.knex('helpdesk_activities').where({ case_id: id }).orderBy('id');

beforeAll(async () => {
  agent = await signIn(suite, AGENT);
});

describe('a case that an agent opens by hand (R63)', () => {
  it('comes from the outgoing campaign, with a contact that is made and a note that stays inside', async () => {
    const requester = { name: 'Karel Nový', email: 'Karel@Example.test', phone: '+420 777 123 999' };
    const { status, body } = await make({ campaign: 'support', requester, category: 'orders', note: 'Wants an offer.' });
    expect(status).toBe(201);
    const row = await caseRow(suite, body.data.number);
    expect(row).toMatchObject({
      document_id: body.data.documentId,
      source: 'outgoing-campaign',
      subject: 'Karel Nový (Support)',
      priority: 50,
    });
    expect(await activities(row)).toMatchObject([
      { kind: 'created', actor_kind: 'admin-user', actor_name: 'Petr Agent', cause: 'new-case', channel: 'admin' },
      { kind: 'note', visibility: 'internal', direction: 'internal', body: 'Wants an offer.' },
    ]);
    expect(await suite.database.knex('helpdesk_outbox')).toHaveLength(0);
    const again = await make({ campaign: 'support', requester: { phone: '+420777123999' }, subject: 'Second call' });
    expect(await caseRow(suite, again.body.data.number)).toMatchObject({ contact_id: row.contact_id, subject: 'Second call' });
  });

  it('takes a contact that is chosen, or a mere name', async () => {
    const { document_id: contact, id } = await suite.database.knex('contacts').first();
    const chosen = await make({ campaign: 'support', contact });
    expect((await caseRow(suite, chosen.body.data.number)).contact_id).toBe(id);
    const named = await make({ campaign: 'support', requester: { name: 'Somebody New' } });
    expect(named.status).toBe(201);
  });

  it('names everything that is wrong, and is for those who may change cases', async () => {
    const before = Number((await suite.database.knex('cases').count({ count: '*' }))[0]?.count);
    expect(badFields(await make({ campaign: 'nowhere', category: 'none', requester: { email: 'no', phone: 'x' } })).sort()).toEqual([
      'campaign',
      'category',
      'requester.email',
      'requester.phone',
    ]);
    expect(badFields(await make({ campaign: 'support' }))).toEqual(['requester']);
    expect(badFields(await make({ campaign: 'support', contact: 'none' }))).toEqual(['contact']);
    for (const odd of [undefined, null, [], 'x', { campaign: 7 }, { campaign: 'support', owner: 1 }]) {
      expect([odd, (await make(odd)).status]).toEqual([odd, 400]);
    }
    expect((await make({ campaign: 'support', requester: { name: 'x' } }, await signIn(suite, FRONT_OFFICE))).status).toBe(403);
    expect((await suite.call('/helpdesk/cases', { method: 'POST', json: {} })).status).toBe(401);
    expect(Number((await suite.database.knex('cases').count({ count: '*' }))[0]?.count)).toBe(before);
  });

  it('is opened only in a campaign that is in use and assigned', async () => {
    const publish = (campaign: object) =>
      suite.call('/api/helpdesk/configuration', {
        method: 'PUT',
        json: {
          format: 1,
          campaigns: [{ slug: 'leads', name: { en: 'Leads' }, prefix: 'LEA', kind: 'outbound', workflow: 'support', ...campaign }],
        },
        headers: fullToken(),
      });
    const attempt = () => make({ campaign: 'leads', requester: { name: 'Karel' } });
    await publish({ members: { teams: ['sales'], people: [] } });
    expect(badFields(await attempt())).toEqual(['campaign']);
    await publish({ members: { everyone: true }, active: false });
    expect(badFields(await attempt())).toEqual(['campaign']);
    const filters = await suite.call('/helpdesk/case-filters', { headers: agent });
    expect(filters.body.data.campaigns).toMatchObject([{ isOpen: true }, { isOpen: false }]);
    await publish({ active: true });
    expect((await attempt()).status).toBe(201);
  });
});
