import { nextStop } from '../../src/plugins/helpdesk/admin/src/components/move-with-arrows';

test.each([
  ['down', 3, 0, 1, 1],
  ['down round the end', 3, 2, 1, 0],
  ['up round the beginning', 3, 0, -1, 2],
  ['down from outside of the list', 3, -1, 1, 0],
  ['up from outside of the list', 3, -1, -1, 2],
] as const)('the arrow keys go %s', (_name, count, current, step, expected) => {
  expect(nextStop(count, current, step)).toBe(expected);
});
