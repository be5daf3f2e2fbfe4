import { openCase } from '../harness/cases';
import { ADMIN, AGENT, FRONT_OFFICE, fullToken, SUPERVISOR } from '../harness/credentials';
import { badFields } from '../harness/rows';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();

const headersOf = new Map<string, Promise<Record<string, string>>>();

/** Drafts of a case as one person sees them. */
async function draftsOf(who: { email: string; password: string }, documentId: string) {
  const signedIn = headersOf.get(who.email) ?? signIn(suite, who);
  headersOf.set(who.email, signedIn);
  const headers = await signedIn;
  const path = `/helpdesk/cases/${documentId}/drafts`;
  return {
    list: () => suite.call(path, { headers }),
    read: async (part: string) => (await suite.call(path, { headers })).body.data.find((draft: { part: string }) => draft.part === part),
    save: (part: string, data: unknown) => suite.call(`${path}/${part}`, { method: 'PUT', headers, json: { data } }),
    discard: (part: string, query = '') => suite.call(`${path}/${part}${query}`, { method: 'DELETE', headers }),
  };
}

let caseId: string;
let petr: Awaited<ReturnType<typeof draftsOf>>;
beforeEach(async () => {
  caseId = (await openCase(suite)).document_id;
  petr = await draftsOf(AGENT, caseId);
});

describe('drafts of a case', () => {
  it('keep what one person has written in each part, and are nobody else’s', async () => {
    const reply = { text: 'Příliš žluťoučký', to: ['jana@example.com'] };
    const saved = await petr.save('reply', { content: reply, baseRevision: 4 });
    expect(saved).toMatchObject({ status: 200, body: { data: { revision: 1, savedAt: expect.any(String) } } });
    await petr.save('note', { content: 'a bare text' });
    expect((await petr.list()).body.data).toEqual([
      { part: 'note', content: 'a bare text', revision: 1, baseRevision: null, savedAt: expect.any(String) },
      { part: 'reply', content: reply, revision: 1, baseRevision: 4, savedAt: saved.body.data.savedAt },
    ]);
    const sara = await draftsOf(SUPERVISOR, caseId);
    expect((await sara.list()).body.data).toEqual([]);
    await sara.save('reply', { content: 'mine', revision: 0 });
    expect((await petr.read('reply')).content).toEqual(reply);
  });

  it('survive the process that took them', async () => {
    await petr.save('reply', { content: { text: 'half a sent' } });
    await suite.restart('kill');
    petr = await draftsOf(AGENT, caseId);
    expect(await petr.read('reply')).toMatchObject({ content: { text: 'half a sent' }, revision: 1 });
  });

  it('are not written over by another window, which gets what is stored', async () => {
    await petr.save('card', { content: { subject: 'first' }, revision: 0 });
    const answers = await Promise.all([
      petr.save('card', { content: { subject: 'mine' }, revision: 1 }),
      petr.save('card', { content: { subject: 'theirs' }, revision: 1 }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { error } = answers.find(({ status }) => status === 409)?.body ?? {};
    expect(error).toMatchObject({ name: 'RevisionConflict', details: { stored: { part: 'card', revision: 2 } } });
    expect(await petr.read('card')).toEqual(error.details.stored);
    expect((await petr.save('card', { content: 'x', revision: 0 })).status).toBe(409);
    expect((await petr.save('reply', { content: 'x', revision: 3 })).body.error.details).toEqual({ stored: null });
    // Whoever does not ask writes over it.
    expect((await petr.save('card', { content: 'x' })).body.data.revision).toBe(3);
  });

  it('count on after they are discarded, so that an old window is told', async () => {
    await petr.save('note', { content: 'x' });
    expect((await petr.discard('note', '?revision=7')).status).toBe(409);
    expect((await petr.discard('note', '?revision=1')).body.data.revision).toBe(2);
    expect(await petr.read('note')).toMatchObject({ content: null, revision: 2 });
    expect((await petr.save('note', { content: 'y', revision: 1 })).status).toBe(409);
    expect((await petr.save('note', { content: 'y', revision: 2 })).body.data.revision).toBe(3);
    expect((await petr.discard('note')).body.data.revision).toBe(4);
  });

  it('are refused where they are none or too large, with every bad field named', async () => {
    for (const data of [null, [], 'x', {}, { content: null }]) expect((await petr.save('card', data)).status).toBe(400);
    const bad = await petr.save('card', { revision: -1, baseRevision: 'x', more: 1 });
    expect(badFields(bad).sort()).toEqual(['baseRevision', 'content', 'more', 'revision']);
    expect((await petr.save('card', { content: 'x'.repeat(512 * 1024) })).status).toBe(413);
    expect((await petr.save('card', { content: 'x'.repeat(511 * 1024) })).status).toBe(200);
    expect((await petr.save('draft', { content: 'x' })).status).toBe(404);
    expect((await petr.discard('card', '?revision=x')).status).toBe(400);
    expect((await petr.save('card', { content: 'x', revision: 2 ** 31 })).status).toBe(400);
  });

  it('are for those who see the case, and written by those who may change it', async () => {
    const filip = await draftsOf(FRONT_OFFICE, caseId);
    expect((await filip.list()).body.data).toEqual([]);
    expect((await filip.save('note', { content: 'x' })).status).toBe(403);
    expect((await filip.discard('note')).status).toBe(403);
    expect((await suite.call(`/helpdesk/cases/${caseId}/drafts`)).status).toBe(401);
    expect((await (await draftsOf(ADMIN, 'no-such-case')).list()).status).toBe(404);

    await petr.save('note', { content: 'x' });
    const members = { teams: [], people: [SUPERVISOR.email] };
    const secret = { slug: 'secret', name: { en: 'Secret' }, prefix: 'SEC', workflow: 'support', members };
    await suite.call('/api/helpdesk/configuration', { method: 'PUT', headers: fullToken(), json: { format: 1, campaigns: [secret] } });
    await suite.call(`/api/cases/${caseId}`, { method: 'PUT', headers: fullToken(), json: { data: { campaign: 'secret' } } });
    expect((await petr.list()).status).toBe(404);
    expect((await petr.save('note', { content: 'y' })).status).toBe(404);
  });

  it('go with the case, and a month after it was closed or they were discarded', async () => {
    await petr.save('note', { content: 'kept' });
    await petr.save('reply', { content: 'x' });
    await petr.discard('reply');
    const closed = (await openCase(suite)).document_id;
    const inClosed = await draftsOf(AGENT, closed);
    await inClosed.save('note', { content: 'old' });
    await inClosed.save('reply', { content: 'young' });
    const { knex } = suite.database;
    await knex('cases').where({ document_id: closed }).update({ phase: 'closed' });
    const old = new Date(Date.now() - 31 * 24 * 3_600_000);
    await knex('helpdesk_drafts')
      .whereNot({ content: JSON.stringify('young') })
      .update({ saved_at: old });
    await knex('helpdesk_drafts').whereNull('content').update({ saved_at: old });
    await suite.app.run((strapi) => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const { dropOldDrafts } = require(`${strapi.dirs.dist.root}/src/plugins/helpdesk/server/drafts/draft-store.js`);
      return dropOldDrafts(strapi.db.connection, new Date());
    });
    expect((await petr.list()).body.data).toMatchObject([{ part: 'note', content: 'kept' }]);
    expect((await inClosed.list()).body.data).toMatchObject([{ part: 'reply', content: 'young' }]);

    await suite.app.run((strapi, id) => strapi.documents('api::case.case').delete({ documentId: id }), closed);
    expect(await knex('helpdesk_drafts').where({ content: JSON.stringify('young') })).toEqual([]);
  });
});
