import { createMessageLimit } from './message-limit';

test('a window takes so many messages, the next one as many again', () => {
  const limit = createMessageLimit(2, 1_000);
  expect([5_000, 5_100, 5_200, 5_999].map((at) => limit.count(at))).toEqual([true, true, false, false]);
  expect([6_000, 6_001, 6_002].map((at) => limit.count(at))).toEqual([true, true, false]);
});
