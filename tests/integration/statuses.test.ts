import { AGENT, fullToken, SUPERVISOR } from '../harness/credentials';
import { userIdOf } from '../harness/people';
import { submission } from '../harness/submission';
import { useApp } from '../harness/suite';

const suite = useApp();

async function openCase(data: Record<string, unknown> = {}) {
  const { body } = await suite.call('/api/cases', { method: 'POST', json: submission(data) });
  const found = await suite.call(`/api/cases?filters[number][$eq]=${body.data.number}`, { headers: fullToken() });
  expect(found.body.data).toHaveLength(1);
  return found.body.data[0].documentId as string;
}

const put = (documentId: string, data: object) =>
  suite.call(`/api/cases/${documentId}?populate=*`, { method: 'PUT', json: { data }, headers: fullToken() });

const caseRow = (documentId: string) => suite.database.knex('cases').where({ document_id: documentId }).first();

const spans = async (documentId: string) => {
  const { id } = await caseRow(documentId);
  return suite.database.knex('helpdesk_status_spans').where({ case_id: id }).orderBy('id');
};

describe('the starter workflow', () => {
  it('starts a case in New and leads it along the allowed ways to Closed and back', async () => {
    const documentId = await openCase();
    expect(await put(documentId, { status: 'In progress' })).toMatchObject({ status: 200, body: { data: { phase: 'open' } } });
    expect(await put(documentId, { status: 'Waiting for customer' })).toMatchObject({ status: 200, body: { data: { phase: 'paused' } } });
    expect(await put(documentId, { status: 'In progress' })).toMatchObject({ status: 200 });
    const closed = await put(documentId, { status: 'Closed', category: 'logistics' });
    expect(closed).toMatchObject({
      status: 200,
      body: { data: { phase: 'closed', status: { name: 'Closed' }, category: { slug: 'logistics' } } },
    });
    expect(closed.body.data.closedAt).not.toBeNull();
    const reopened = await put(documentId, { status: 'In progress' });
    expect(reopened).toMatchObject({ status: 200, body: { data: { phase: 'open', closedAt: null } } });
  });

  it('keeps spans without gaps, exactly one of them open', async () => {
    const documentId = await openCase({ category: 'orders' });
    for (const status of ['In progress', 'Waiting for customer', 'In progress', 'Closed']) await put(documentId, { status });
    const all = await spans(documentId);
    expect(all.map((span) => span.status_kind)).toEqual(['unused', 'open', 'waiting', 'open', 'closed']);
    expect(all.map((span) => span.phase)).toEqual(['open', 'open', 'paused', 'open', 'closed']);
    all.slice(1).forEach((span, index) => expect(Number(new Date(all[index].to_at))).toBe(Number(new Date(span.from_at))));
    expect(all.filter((span) => span.to_at === null)).toHaveLength(1);
  });

  it('does not let a new case be closed, and says which guard stands against it', async () => {
    const documentId = await openCase({ category: 'orders' });
    const { status, body } = await put(documentId, { status: 'Closed', subject: 'Changed as well' });
    expect(status).toBe(422);
    expect(body.error).toMatchObject({
      name: 'TransitionRefused',
      details: { unmet: [{ guard: 'transition', message: expect.stringContaining('Closed') }] },
    });
    expect(await caseRow(documentId)).toMatchObject({ phase: 'open', revision: 1, subject: 'Jana Malá (Support)' });
  });

  it('asks for a category before closing', async () => {
    const documentId = await openCase();
    await put(documentId, { status: 'In progress' });
    const refused = await put(documentId, { status: 'Closed' });
    expect(refused).toMatchObject({
      status: 422,
      body: { error: { details: { unmet: [{ guard: 'required-field', field: 'category' }] } } },
    });
    expect(await put(documentId, { category: 'general' })).toMatchObject({ status: 200 });
    expect(await put(documentId, { status: 'Closed' })).toMatchObject({ status: 200 });
  });

  it('says why in the language that is asked for, and in English without one (B3)', async () => {
    const documentId = await openCase();
    const message = async (status: string, language?: string) => {
      const headers = { ...fullToken(), ...(language && { 'accept-language': language }) };
      const { body } = await suite.call(`/api/cases/${documentId}`, { method: 'PUT', json: { data: { status } }, headers });
      return body.error.details.unmet[0].message;
    };
    expect(await message('closed')).toBe('A case cannot go from "New" to "Closed".');
    expect(await message('closed', 'cs-CZ,cs;q=0.9')).toBe('Případ nemůže přejít ze stavu „Nový“ do stavu „Uzavřený“.');
    expect(await message('closed', 'de')).toBe('A case cannot go from "New" to "Closed".');
    await put(documentId, { status: 'in-progress' });
    expect(await message('closed', 'cs')).toBe('„Uzavřený“ vyžaduje vyplněné pole „Kategorie“.');
  });

  it('takes a status by documentId, key or name in any language, and none of another campaign', async () => {
    const status = await suite.database.knex('statuses').where({ key: 'in-progress' }).first();
    for (const reference of [status.document_id, 'in-progress', 'V řešení', 'In progress']) {
      expect(await put(await openCase(), { status: reference })).toMatchObject({
        status: 200,
        body: { data: { status: { key: 'in-progress' } } },
      });
    }
    const unknown = await put(await openCase(), { status: 'On the moon' });
    expect(unknown).toMatchObject({ status: 400, body: { error: { details: { errors: [{ path: ['status'] }] } } } });
  });

  it('records the change of status with both names', async () => {
    const documentId = await openCase();
    await put(documentId, { status: 'In progress' });
    const { id } = await caseRow(documentId);
    const activity = await suite.database.knex('helpdesk_activities').where({ case_id: id, kind: 'status-change' }).first();
    expect([activity.change_from, activity.change_to].map((side) => JSON.parse(side).label)).toEqual(['New', 'In progress']);
  });

  it('changes nothing, and counts no revision, when a case already is as asked', async () => {
    const documentId = await openCase({ category: 'orders' });
    expect(await put(documentId, { status: 'New', category: 'orders' })).toMatchObject({ status: 200, body: { data: { revision: 1 } } });
  });
});

describe('the owner of a case', () => {
  it('can be an agent, not a supervisor', async () => {
    const documentId = await openCase();
    const refused = await put(documentId, { owner: await userIdOf(suite, SUPERVISOR) });
    expect(refused).toMatchObject({ status: 400, body: { error: { details: { errors: [{ path: ['owner'] }] } } } });
    expect((await put(documentId, { owner: await userIdOf(suite, AGENT) })).status).toBe(200);
    expect((await caseRow(documentId)).owner_id).toBe(await userIdOf(suite, AGENT));
    expect((await put(documentId, { owner: null })).status).toBe(200);
    expect((await caseRow(documentId)).owner_id).toBeNull();
  });

  it('is needed for a private callback, whatever the transition says', async () => {
    await suite.app.run(async (strapi) => {
      const workflow = await strapi.documents('api::workflow.workflow').findFirst({ filters: { slug: 'support' } });
      await strapi
        .documents('api::status.status')
        .create({ data: { key: 'call-back', name: 'Call back', kind: 'private-callback', position: 9, workflow: workflow.id } });
      await strapi.documents('api::workflow.workflow').update({
        documentId: workflow.documentId,
        data: { transitions: [...workflow.transitions, { from: 'new', to: 'call-back' }] },
      });
    });
    const documentId = await openCase();
    expect(await put(documentId, { status: 'Call back' })).toMatchObject({
      status: 422,
      body: { error: { details: { unmet: [{ guard: 'owner', field: 'owner' }] } } },
    });
    expect(await put(documentId, { status: 'Call back', owner: await userIdOf(suite, AGENT) })).toMatchObject({
      status: 200,
      body: { data: { phase: 'paused' } },
    });
  });
});

describe('tags', () => {
  it('are set by slug, kept in order and recorded by name', async () => {
    await suite.app.run(async (strapi) => {
      await strapi.documents('api::tag.tag').create({ data: { slug: 'vip', name: 'VIP' } });
      await strapi.documents('api::tag.tag').create({ data: { slug: 'invoice', name: 'Invoice' } });
    });
    const documentId = await openCase();
    expect((await put(documentId, { tags: ['vip', 'invoice'] })).body.data.tags.map(({ slug }: { slug: string }) => slug)).toEqual([
      'vip',
      'invoice',
    ]);
    expect((await put(documentId, { tags: { disconnect: ['vip'] } })).body.data.tags.map(({ slug }: { slug: string }) => slug)).toEqual([
      'invoice',
    ]);
    expect(await put(documentId, { tags: ['nothing'] })).toMatchObject({
      status: 400,
      body: { error: { details: { errors: [{ path: ['tags'] }] } } },
    });
  });
});
