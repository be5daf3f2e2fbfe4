import { restorableActivity } from '../../src/plugins/helpdesk/admin/src/pages/case/timeline/cleared';
import {
  campaignsOf,
  isEmpty,
  isSelected,
  NOTHING,
  pageToggled,
  ticksOf,
  toBulkSelection,
  toggled,
} from '../../src/plugins/helpdesk/admin/src/pages/case-list/bulk/selection';
import type { Activity, CaseRow } from '../../src/plugins/helpdesk/shared/contracts/cases';

const some = (...ids: string[]) => ({ ids, isAll: false });
const all = { ids: [], isAll: true };

describe('the selection of the case list', () => {
  it('takes cases one by one, also over several pages', () => {
    expect(toggled(some('a'), 'b', ['b', 'c'])).toEqual(some('a', 'b'));
    expect(toggled(some('a', 'b'), 'a', ['a'])).toEqual(some('b'));
    expect(isEmpty(toggled(some('a'), 'a', ['a']))).toBe(true);
  });

  it('takes a page, and gives it back without what other pages have', () => {
    expect(pageToggled(some('x', 'a'), ['a', 'b'])).toEqual(some('x', 'a', 'b'));
    expect(pageToggled(some('x', 'a', 'b'), ['a', 'b'])).toEqual(some('x'));
    expect([ticksOf(some(), ['a', 'b']), ticksOf(some('a'), ['a', 'b']), ticksOf(some('a', 'b'), ['a', 'b'])]).toEqual([
      false,
      'indeterminate',
      true,
    ]);
    expect(ticksOf(NOTHING, [])).toBe(false);
  });

  it('is all that match until one of them is taken out', () => {
    expect([isSelected(all, 'anything'), isEmpty(all), ticksOf(all, ['a'])]).toEqual([true, false, true]);
    expect(toggled(all, 'b', ['a', 'b', 'c'])).toEqual(some('a', 'c'));
    expect(pageToggled(all, ['a'])).toEqual(NOTHING);
  });

  it('is handed over by documentId, or as the filter without its page', () => {
    const matching = { search: 'gate', filter: '{"combinator":"and","rules":[]}' };
    expect(toBulkSelection(some('a'), matching)).toEqual({ documentIds: ['a'] });
    expect(toBulkSelection(all, matching)).toEqual({ matching: { search: 'gate', filter: { combinator: 'and', rules: [] } } });
    expect(toBulkSelection(all, {})).toEqual({ matching: {} });
  });

  it('tells whose statuses to offer: of the cases in sight, else of all', () => {
    const row = (documentId: string, campaign: string) => ({ documentId, campaign: { documentId: campaign, name: {} } }) as CaseRow;
    const rows = [row('a', 'support'), row('b', 'damage'), row('c', 'damage')];
    expect(campaignsOf(some('b', 'c'), rows)).toEqual(['damage']);
    expect(campaignsOf(some('a', 'elsewhere'), rows)).toEqual([]);
    expect(campaignsOf(all, rows)).toEqual([]);
  });
});

describe('answers that can be put back', () => {
  const activity = (id: string, part: Partial<Activity> = {}) => ({ id, cleared: null, cause: 'rest', change: null, ...part }) as Activity;
  const cleared = [{ form: 'intake', key: 'plate', label: {}, value: '1AB' }];

  it('are those that were cleared last', () => {
    expect(restorableActivity([activity('3'), activity('2', { cleared }), activity('1', { cleared })])).toBe('2');
    expect(restorableActivity([activity('1')])).toBeNull();
  });

  it('are none once they are back, or the case is in another campaign', () => {
    expect(restorableActivity([activity('2', { cause: 'undo' }), activity('1', { cleared })])).toBeNull();
    const move = { field: 'campaign', from: null, to: null };
    expect(restorableActivity([activity('2', { change: move }), activity('1', { cleared })])).toBeNull();
    expect(restorableActivity([activity('2', { change: move, cleared }), activity('1', { cleared })])).toBe('2');
  });
});
