import knex, { type Knex } from 'knex';
import { casesWith, prepareSearch } from './word-index-store';

describe('the index of words of SQLite', () => {
  let db: Knex;

  beforeAll(async () => {
    db = knex({ client: 'better-sqlite3', connection: ':memory:', useNullAsDefault: true });
    await db.schema.createTable('helpdesk_search_documents', (table) => {
      table.integer('case_id').primary();
      table.text('words');
    });
    await prepareSearch(db);
    await db.raw(
      `with recursive n(id) as (select 1 union all select id + 1 from n where id < 3000)
        insert into helpdesk_search_documents (case_id, words)
          select id, 'gate ' || case when id % 2 then 'parking' else 'office' end || ' ' || printf('%06d', id) from n`,
    );
  });
  afterAll(() => db.destroy());

  const find = async (...terms: string[]): Promise<number[]> =>
    (await casesWith(db, terms)).map(({ rowid }: { rowid: number }) => rowid).sort((one: number, other: number) => one - other);

  it('finds a rare word together with common ones', async () => {
    expect(await find('parking', '000123')).toEqual([123]);
    expect(await find('gat', '00012', 'park')).toEqual([121, 123, 125, 127, 129]);
    expect(await find('office', '000123')).toEqual([]);
    expect(await find('arking', '000123')).toEqual([]);
  });

  it('finds words together that many cases have', async () => {
    expect(await find('gate', 'off')).toHaveLength(1500);
    expect(await find('parking', 'office')).toEqual([]);
  });

  it('follows changes', async () => {
    await db('helpdesk_search_documents').where({ case_id: 7 }).update({ words: 'gate barrier' });
    expect(await find('gate', 'barrier')).toEqual([7]);
    expect(await find('gate', '000007')).toEqual([]);
  });
});
