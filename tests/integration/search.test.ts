import { fullToken } from '../harness/credentials';
import { eventually } from '../harness/eventually';
import { addForm } from '../harness/configuration';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
let headers: Record<string, string>;

beforeAll(async () => {
  headers = await signIn(suite);
});

async function open(data: Record<string, unknown>): Promise<string> {
  const { status, body } = await suite.call('/api/cases', { method: 'POST', json: submission(data) });
  expect(status).toBe(201);
  return body.data.number;
}

async function find(text: string): Promise<string[]> {
  const { status, body } = await suite.call(`/helpdesk/cases?search=${encodeURIComponent(text)}`, { headers });
  expect(status).toBe(200);
  return body.data.map(({ number }: { number: string }) => number).sort();
}

/** Cases are found a moment after they came in. */
const finds = (text: string, numbers: string[]) =>
  eventually(async () => {
    expect(await find(text)).toEqual([...numbers].sort());
    return true;
  });

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
    const fields = [
      { key: 'damage', kind: 'single-choice' as const, label: { en: 'Damage' }, options: [{ key: 'd2', label: { en: 'Shattered' } }] },
    ];
    await addForm(suite, { slug: 'damage', public: true, definition: { fields } });
    const campaign = await suite.call('/api/helpdesk/configuration', {
      method: 'PUT',
      json: { format: 1, campaigns: [{ slug: 'support', forms: ['intake', 'damage'] }] },
      headers: fullToken(),
    });
    expect(campaign.status).toBe(200);
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
