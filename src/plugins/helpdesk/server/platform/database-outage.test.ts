import { isDatabaseOutage } from './database-outage';

const failure = (properties: object) => Object.assign(new Error('something'), properties);

describe('a database that cannot be reached', () => {
  it.each([
    ['refuses connections', failure({ code: 'ECONNREFUSED' })],
    ['is being shut down', failure({ code: '57P01' })],
    ['hung up', new Error('Connection terminated unexpectedly')],
    ['hung up in the middle of a query', new Error('select \"id\" from \"cases\" - Connection terminated unexpectedly')],
    ['hung up while a transaction began', new Error('Transaction query already complete, run with DEBUG=knex:tx for more info')],
    ['has no connection free', failure({ name: 'KnexTimeoutError' })],
  ])('%s', (_what, error) => expect(isDatabaseOutage(error)).toBe(true));

  it.each([
    ['a broken unique index', failure({ code: '23505' })],
    ['a mistake of ours', new TypeError('x is not a function')],
    ['no error at all', 'ECONNREFUSED'],
  ])('is not %s', (_what, error) => expect(isDatabaseOutage(error)).toBe(false));
});
