import { bootApp } from '../harness/app';
import { fullToken } from '../harness/credentials';
import { call } from '../harness/http';
import { submission } from '../harness/submission';
import { useApp } from '../harness/suite';

const suite = useApp();

describe('case numbers', () => {
  it('follow one another without a gap while cases come in calmly', async () => {
    const numbers: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const { body } = await suite.call('/api/cases', {
        method: 'POST',
        json: submission({ requester: { email: `calm${n}@example.test` } }),
      });
      numbers.push(body.data.number);
      // Longer than the time within which a block counts as used up quickly; it need not be exact.
      await new Promise((resolve) => setTimeout(resolve, 1_100));
    }
    const sequence = numbers.map((number) => Number(number.split('-')[1]));
    expect(sequence).toEqual([1, 2, 3]);
  });

  it('are unique when two processes take cases in at the same time', async () => {
    const second = await bootApp(suite.database.env);
    try {
      const urls = [suite.app.url, second.url];
      const answers = await Promise.all(
        Array.from({ length: 120 }, (_, n) =>
          call(`${urls[n % 2]}/api/cases`, { method: 'POST', json: submission({ requester: { email: `rush${n % 40}@example.test` } }) }),
        ),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
      const numbers = answers.map(({ body }) => body.data.number);
      expect(new Set(numbers).size).toBe(120);
      const stored: string[] = await suite.database.knex('cases').pluck('number');
      expect(new Set(stored).size).toBe(stored.length);
      for (const number of numbers) expect(stored).toContain(number);
    } finally {
      await second.stop();
    }
  });

  it('make one contact of a stranger who writes several times at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, () =>
        suite.call('/api/cases', { method: 'POST', json: submission({ requester: { name: 'Same Person', email: 'same@example.test' } }) }),
      ),
    );
    expect(await suite.database.knex('contacts').where({ display_name: 'Same Person' })).toHaveLength(1);
  });

  it('find exactly one case', async () => {
    const { body } = await suite.call('/api/cases?filters[number][$eq]=SUP-000002', { headers: fullToken() });
    expect(body.data).toHaveLength(1);
    expect(body.meta.pagination.total).toBe(1);
  });

  it('are counted for each prefix', async () => {
    await suite.app.run(async (strapi) => {
      const { id } = await strapi.documents('api::workflow.workflow').findFirst({ filters: { slug: 'support' } });
      await strapi.documents('api::campaign.campaign').create({
        data: { slug: 'warranty', name: 'Warranty', prefix: 'WAR', kind: 'inbound', active: true, webForm: true, workflow: id },
      });
    });
    const { body } = await suite.call('/api/cases', { method: 'POST', json: submission({ campaign: 'warranty' }) });
    expect(body.data.number).toBe('WAR-000001');
  });
});
