import { EDITOR, fullToken } from '../harness/credentials';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
const CONTENT_MANAGER = '/content-manager/collection-types/api::case.case';

async function openCase() {
  await suite.call('/api/cases', { method: 'POST', json: submission({ subject: 'Before' }) });
  const { body } = await suite.call('/api/cases?sort=id:desc&pagination[limit]=1', { headers: fullToken() });
  return body.data[0] as { documentId: string; number: string; revision: number };
}

const fieldChanges = (documentId: string) =>
  suite.database
    .knex('helpdesk_activities')
    .whereIn('case_id', suite.database.knex('cases').select('id').where({ document_id: documentId }))
    .whereNot('kind', 'message')
    .whereNot('kind', 'created')
    .orderBy('id');

/** What every door must have left behind after it changed the subject. */
async function expectOnePathTaken(documentId: string, actor: { kind: string; cause: string; channel: string }) {
  const row = await suite.database.knex('cases').where({ document_id: documentId }).first();
  expect(row).toMatchObject({ subject: 'After', revision: 2 });
  const changes = await fieldChanges(documentId);
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({
    kind: 'field-change',
    field: 'subject',
    actor_kind: actor.kind,
    cause: actor.cause,
    channel: actor.channel,
  });
  expect(JSON.parse(changes[0].change_from)).toBe('Before');
  expect(JSON.parse(changes[0].change_to)).toBe('After');
}

describe('every door takes the one path of a write', () => {
  it('generated REST', async () => {
    const { documentId } = await openCase();
    const { status, body } = await suite.call(`/api/cases/${documentId}`, {
      method: 'PUT',
      json: { data: { subject: 'After' } },
      headers: fullToken(),
    });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ documentId, subject: 'After', revision: 2 });
    await expectOnePathTaken(documentId, { kind: 'token', cause: 'rest', channel: 'api' });
  });

  it("the Content Manager's own API", async () => {
    const { documentId } = await openCase();
    const headers = await signIn(suite);
    const read = await suite.call(`${CONTENT_MANAGER}/${documentId}`, { headers });
    expect(read.status).toBe(200);
    // The Content Manager sends the whole record back, with empty lists for relations nobody touched.
    const { subject: replaced, createdBy, updatedBy, contact, campaign, status, category, owner, tags, ...fields } = read.body.data;
    const untouched = { connect: [], disconnect: [] };
    const changed = await suite.call(`${CONTENT_MANAGER}/${documentId}`, {
      method: 'PUT',
      json: {
        ...fields,
        subject: 'After',
        contact: untouched,
        campaign: untouched,
        category: untouched,
        owner: untouched,
        tags: untouched,
      },
      headers,
    });
    expect(changed).toMatchObject({ status: 200, body: { data: { subject: 'After' } } });
    await expectOnePathTaken(documentId, { kind: 'admin-user', cause: 'content-manager', channel: 'admin' });
  });

  it('strapi.documents() in code', async () => {
    const { documentId } = await openCase();
    await suite.app.run(
      (strapi, id) => strapi.documents('api::case.case').update({ documentId: id, data: { subject: 'After' } }),
      documentId,
    );
    await expectOnePathTaken(documentId, { kind: 'system', cause: 'code', channel: 'system' });
  });

  it('strapi.documents() inside a transaction of the caller, undone with it', async () => {
    const { documentId } = await openCase();
    await suite.app.run(async (strapi, id) => {
      await strapi.db
        .transaction(async () => {
          await strapi.documents('api::case.case').update({ documentId: id, data: { subject: 'After' } });
          throw new Error('the caller changed its mind');
        })
        .catch(() => {});
    }, documentId);
    expect(await suite.database.knex('cases').where({ document_id: documentId }).first()).toMatchObject({ subject: 'Before', revision: 1 });
    expect(await fieldChanges(documentId)).toHaveLength(0);
  });

  it('creating by strapi.documents() and by the Content Manager opens a case with number, subject and span', async () => {
    const headers = await signIn(suite);
    const ids = await suite.app.run<{ campaign: string; contact: string }>(async (strapi) => {
      const campaign = await strapi.documents('api::campaign.campaign').findFirst({ filters: { slug: 'support' } });
      const contact = await strapi
        .documents('api::contact.contact')
        .create({ data: { kind: 'company', companyName: 'Acme', emails: ['Office@Acme.test'] } });
      return { campaign: campaign.documentId, contact: contact.documentId };
    });
    const inCode = await suite.app.run<{ documentId: string }>((strapi, data) => strapi.documents('api::case.case').create({ data }), ids);
    const byHand = await suite.call(CONTENT_MANAGER, {
      method: 'POST',
      json: {
        subject: 'By hand',
        campaign: { connect: [{ documentId: ids.campaign }] },
        contact: { connect: [{ documentId: ids.contact }] },
      },
      headers,
    });
    expect(byHand.status).toBe(201);
    for (const documentId of [inCode.documentId, byHand.body.data.documentId]) {
      const row = await suite.database.knex('cases').where({ document_id: documentId }).first();
      expect(row.number).toMatch(/^SUP-\d{6}$/);
      expect(row.phase).toBe('open');
      expect(await suite.database.knex('helpdesk_status_spans').where({ case_id: row.id, to_at: null })).toHaveLength(1);
      expect(await suite.database.knex('helpdesk_activities').where({ case_id: row.id, kind: 'created' })).toHaveLength(1);
    }
    expect(await suite.database.knex('cases').where({ document_id: inCode.documentId }).first()).toMatchObject({
      subject: 'Acme (Support)',
    });
  });

  it("Strapi's query engine, which would pass all of this by, is refused", async () => {
    const { documentId } = await openCase();
    const attempt = suite.app.run(
      (strapi, id) => strapi.db.query('api::case.case').update({ where: { documentId: id }, data: { subject: 'After' } }),
      documentId,
    );
    await expect(attempt).rejects.toThrow('strapi.documents()');
    expect(await suite.database.knex('cases').where({ document_id: documentId }).first()).toMatchObject({ subject: 'Before' });
  });
});

describe('what no door may write', () => {
  it.each([
    ['number', 'SUP-999999'],
    ['phase', 'closed'],
    ['trackingTokenHash', 'x'],
    ['nonsense', 1],
  ])('%s is refused and named', async (field, value) => {
    const { documentId } = await openCase();
    const { status, body } = await suite.call(`/api/cases/${documentId}`, {
      method: 'PUT',
      json: { data: { subject: 'After', [field]: value } },
      headers: fullToken(),
    });
    expect(status).toBe(400);
    expect(body.error.details.errors).toEqual([expect.objectContaining({ path: [field] })]);
    expect(await suite.database.knex('cases').where({ document_id: documentId }).first()).toMatchObject({ subject: 'Before', revision: 1 });
  });

  it('a revision that is not the current one is a conflict that tells the current one', async () => {
    const { documentId } = await openCase();
    const put = (data: object) => suite.call(`/api/cases/${documentId}`, { method: 'PUT', json: { data }, headers: fullToken() });
    expect((await put({ subject: 'After', revision: 1 })).status).toBe(200);
    const late = await put({ subject: 'Too late', revision: 1 });
    expect(late.status).toBe(409);
    expect(late.body.error).toMatchObject({ name: 'RevisionConflict', details: { revision: 2 } });
    expect((await put({ subject: 'Now', revision: 2 })).body.data).toMatchObject({ subject: 'Now', revision: 3 });
  });

  it('of two people who save at once over the same revision, one wins', async () => {
    const { documentId } = await openCase();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        suite.call(`/api/cases/${documentId}`, {
          method: 'PUT',
          json: { data: { subject: `Writer ${n}`, revision: 1 } },
          headers: fullToken(),
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)]);
    expect(await fieldChanges(documentId)).toHaveLength(1);
  });

  it('a case under legal hold is not deleted by any door; without it, it goes with all that belongs to it', async () => {
    const { documentId } = await openCase();
    const put = (data: object) => suite.call(`/api/cases/${documentId}`, { method: 'PUT', json: { data }, headers: fullToken() });
    const { id } = await suite.database.knex('cases').where({ document_id: documentId }).first();
    await put({ legalHold: true });
    expect((await suite.call(`/api/cases/${documentId}`, { method: 'DELETE', headers: fullToken() })).status).toBe(409);
    expect((await suite.call(`${CONTENT_MANAGER}/${documentId}`, { method: 'DELETE', headers: await signIn(suite) })).status).toBe(409);
    await put({ legalHold: false });
    expect((await suite.call(`/api/cases/${documentId}`, { method: 'DELETE', headers: fullToken() })).status).toBe(204);
    for (const table of ['helpdesk_activities', 'helpdesk_status_spans', 'helpdesk_outbox']) {
      expect(await suite.database.knex(table).where({ case_id: id })).toHaveLength(0);
    }
  });

  it('an Editor of Strapi has no way to cases, which a fresh install would give', async () => {
    const headers = await signIn(suite, EDITOR);
    const { documentId } = await openCase();
    expect((await suite.call(CONTENT_MANAGER, { headers })).status).toBe(403);
    expect((await suite.call(`${CONTENT_MANAGER}/${documentId}`, { method: 'PUT', json: { subject: 'After' }, headers })).status).toBe(403);
  });

  it('a campaign, a status and a contact that cases stand on cannot be deleted', async () => {
    await openCase();
    const refusals = await suite.app.run<string[]>(async (strapi) => {
      const messages: string[] = [];
      for (const [uid, filters] of [
        ['api::campaign.campaign', { slug: 'support' }],
        ['api::status.status', { key: 'new' }],
        ['api::contact.contact', { displayName: 'Jana Malá' }],
      ]) {
        const { documentId } = await strapi.documents(uid).findFirst({ filters });
        await strapi
          .documents(uid)
          .delete({ documentId })
          .then(
            () => messages.push('deleted'),
            (error: Error) => messages.push(error.message),
          );
      }
      return messages;
    });
    expect(refusals).toHaveLength(3);
    for (const message of refusals) expect(message).toMatch(/SUP-\d+/);
  });
});
