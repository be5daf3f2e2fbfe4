import type { Activity } from '../../src/plugins/helpdesk/shared/contracts/cases';
import { historyEntries } from '../../src/plugins/helpdesk/admin/src/pages/case/history/history-entries';

const activity = (id: string, correlationId: string) => ({ id, correlationId }) as Activity;
const idsOf = (activities: Activity[]) =>
  historyEntries(activities).map((entry) => [entry.id, entry.activities.map(({ id }) => id).join(' ')]);

it('tells what one command changed together, in the order it did', () => {
  expect(idsOf([activity('5', 'b'), activity('4', 'b'), activity('3', 'a')])).toEqual([
    ['5', '4 5'],
    ['3', '3'],
  ]);
});

it('keeps apart what another command stands between', () => {
  expect(idsOf([activity('3', 'a'), activity('2', 'b'), activity('1', 'a')])).toEqual([
    ['3', '3'],
    ['2', '2'],
    ['1', '1'],
  ]);
  expect(idsOf([])).toEqual([]);
});
