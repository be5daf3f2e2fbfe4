import { fullToken } from '../harness/credentials';
import { submission } from '../harness/submission';
import { useApp } from '../harness/suite';

const suite = useApp();
const rest = (method: string, path: string, data?: object) =>
  suite.call(`/api/contacts${path}`, { method, ...(data && { json: { data } }), headers: fullToken() });

describe('a contact', () => {
  it('shows the name its fields make, never one typed in (R48)', async () => {
    const { status, body } = await rest('POST', '', {
      kind: 'person',
      firstName: 'Jana',
      lastName: 'Malá',
      displayName: 'Somebody else',
      emails: ['Jana@Example.TEST'],
    });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ displayName: 'Jana Malá', emails: ['jana@example.test'] });
    const renamed = await rest('PUT', `/${body.data.documentId}`, { lastName: 'Velká', displayName: 'Somebody else' });
    expect(renamed.body.data).toMatchObject({ displayName: 'Jana Velká', emails: ['jana@example.test'] });
  });

  it('stays a person or a company (R47)', async () => {
    const { body } = await rest('POST', '', { kind: 'company', companyName: 'Acme', phones: ['+420 777 000 111'] });
    const refused = await rest('PUT', `/${body.data.documentId}`, { kind: 'person' });
    expect(refused).toMatchObject({ status: 400, body: { error: { details: { errors: [{ path: ['kind'] }] } } } });
    expect((await rest('PUT', `/${body.data.documentId}`, { kind: 'company', companyName: 'Acme Ltd' })).body.data.displayName).toBe(
      'Acme Ltd',
    );
  });

  it.each([
    [{ kind: 'person', lastName: 'X', emails: ['nonsense'] }, 'emails.0'],
    [{ kind: 'person', lastName: 'X', phones: ['12'] }, 'phones.0'],
    [{ kind: 'person', lastName: 'X', emails: 'a@b.test' }, 'emails'],
    [{ kind: 'person' }, 'lastName'],
    [{ kind: 'company', firstName: 'Jana' }, 'companyName'],
  ])('%j is refused at %s', async (data, path) => {
    const { status, body } = await rest('POST', '', data);
    expect(status).toBe(400);
    expect(body.error.details.errors.map((error: { path: string[] }) => error.path.join('.'))).toEqual([path]);
  });

  it('is found by the addresses it has now, not by those it had', async () => {
    const { body } = await rest('POST', '', { kind: 'person', lastName: 'Mover', emails: ['old@example.test'] });
    await rest('PUT', `/${body.data.documentId}`, { emails: ['new@example.test'] });
    const contactOf = async (email: string) => {
      const opened = await suite.call('/api/cases', { method: 'POST', json: submission({ requester: { name: 'X', email } }) });
      const row = await suite.database
        .knex('cases')
        .join('contacts', 'contacts.id', 'cases.contact_id')
        .where('cases.number', opened.body.data.number)
        .first('contacts.document_id');
      return row.document_id;
    };
    expect(await contactOf('NEW@example.test')).toBe(body.data.documentId);
    expect(await contactOf('old@example.test')).not.toBe(body.data.documentId);
  });

  it('may share an address; messages go on belonging to whoever had it first', async () => {
    const one = await rest('POST', '', { kind: 'person', lastName: 'First', phones: ['+420777999888'] });
    const two = await rest('POST', '', { kind: 'person', lastName: 'Second', phones: ['+420 777 999 888'] });
    expect(two.status).toBe(201);
    const opened = await suite.call('/api/cases', { method: 'POST', json: submission({ requester: { phone: '+420777999888' } }) });
    const row = await suite.database
      .knex('cases')
      .join('contacts', 'contacts.id', 'cases.contact_id')
      .where('cases.number', opened.body.data.number)
      .first('contacts.document_id');
    expect(row.document_id).toBe(one.body.data.documentId);

    // Who gives the address up leaves it to the other.
    await rest('PUT', `/${one.body.data.documentId}`, { phones: [] });
    const claims = await suite.database
      .knex('helpdesk_contact_addresses')
      .where({ claim: '+420777999888' })
      .join('contacts', 'contacts.id', 'contact_id');
    expect(claims.map(({ document_id }) => document_id)).toEqual([two.body.data.documentId]);
  });
});
