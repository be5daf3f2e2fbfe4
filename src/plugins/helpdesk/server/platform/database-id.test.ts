import { databaseIdSchema, isDatabaseId } from './database-id';

it.each<[unknown, boolean]>([
  [1, true],
  [2 ** 31 - 1, true],
  [2 ** 31, false],
  [Number.MAX_SAFE_INTEGER, false],
  [0, false],
  [-1, false],
  [1.5, false],
  [NaN, false],
  ['1', false],
  [null, false],
])('%p can be an id: %p', (value, expected) => {
  expect(isDatabaseId(value)).toBe(expected);
  expect(databaseIdSchema('is no id').safeParse(value).success).toBe(expected);
});
