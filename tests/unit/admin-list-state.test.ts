import type { RuleGroup } from '../../src/plugins/helpdesk/shared/conditions';
import type { ViewDefinition } from '../../src/plugins/helpdesk/shared/contracts/views';
import { queryString } from '../../src/plugins/helpdesk/admin/src/api/query-string';
import { chosenOptions, statusOptions } from '../../src/plugins/helpdesk/admin/src/pages/case-list/bulk/status-options';
import {
  FIRST_STATE,
  readListState,
  writeListState,
  type ListState,
} from '../../src/plugins/helpdesk/admin/src/pages/case-list/list-state';
import { filterChange, isChanged, shownList, sortedBy, toQuery } from '../../src/plugins/helpdesk/admin/src/pages/case-list/shown-list';

const mine: RuleGroup = { combinator: 'and', rules: [{ field: 'owner', operator: '=', value: 'me' }] };
const urgent: RuleGroup = { combinator: 'and', rules: [{ field: 'priority', operator: '>', value: 50 }] };
const view: ViewDefinition = { filter: mine, columns: ['number', 'subject'], sort: 'deadlineAt', order: 'asc' };

describe('the state of the case list in the address', () => {
  test('the first state needs no parameters', () => {
    expect(writeListState(FIRST_STATE).toString()).toBe('');
    expect(readListState(new URLSearchParams())).toEqual(FIRST_STATE);
  });

  test.each<Partial<ListState>>([
    { view: 'v1', search: 'A&B 100%', isWithinView: true, sort: 'number', order: 'desc', cursor: 'eyJ+/=' },
    { filter: { combinator: 'or', not: true, rules: [{ field: 'tags', operator: 'null' }, mine] } },
    { filter: null },
  ])('every state comes back as it went', (part) => {
    const state = { ...FIRST_STATE, ...part };
    expect(readListState(new URLSearchParams(writeListState(state).toString()))).toEqual(state);
  });

  test.each([
    'sort=password&order=up&in=world',
    'filter={"combinator":"and"}',
    'filter={"combinator":"xor","rules":[]}',
    'filter={"combinator":"and","rules":[{"field":"x","operator":"like"}]}',
    'filter=[',
    'filter=null',
  ])('what an address says wrongly (%s) is as the view says', (address) => {
    expect(readListState(new URLSearchParams(address))).toEqual(FIRST_STATE);
  });

  test('the server is asked with numbered arrays and encoded values', () => {
    const shown: ViewDefinition = { filter: null, columns: ['subject', 'answers.damage.plate'], sort: 'createdAt', order: 'desc' };
    const query = queryString({ ...toQuery({ ...FIRST_STATE, search: 'A&B' }, shown, 25) });
    expect(decodeURIComponent(query)).toBe('search=A&B&columns[0]=answers.damage.plate&sort=createdAt&order=desc&pageSize=25');
    expect(query).toContain('search=A%26B');
  });
});

describe('what the list shows', () => {
  test('is what the view says, but for what was chosen otherwise', () => {
    expect(shownList(FIRST_STATE, view, undefined)).toEqual(view);
    expect(shownList({ ...FIRST_STATE, filter: null, sort: 'updatedAt' }, view, ['subject'])).toEqual({
      filter: null,
      columns: ['subject'],
      sort: 'updatedAt',
      order: 'desc',
    });
  });

  test('a search looks among all cases, unless it is narrowed to the view or filtered', () => {
    const searching = { ...FIRST_STATE, search: 'SUP-000001' };
    expect(shownList(searching, view, undefined).filter).toBeNull();
    expect(shownList({ ...searching, isWithinView: true }, view, undefined).filter).toEqual(mine);
    expect(shownList({ ...searching, filter: urgent }, view, undefined).filter).toEqual(urgent);
  });

  test('a search changes no view; another filter, order or column does', () => {
    expect(isChanged({ ...FIRST_STATE, search: 'gate' }, view, undefined)).toBe(false);
    expect(isChanged(FIRST_STATE, view, ['number', 'subject'])).toBe(false);
    expect(isChanged({ ...FIRST_STATE, filter: urgent }, view, undefined)).toBe(true);
    expect(isChanged({ ...FIRST_STATE, order: 'desc' }, view, undefined)).toBe(true);
    expect(isChanged(FIRST_STATE, view, ['subject', 'number'])).toBe(true);
  });

  test('a filter that is the one of the view again is no change, and neither is an empty one of a view without any', () => {
    expect(filterChange({ ...mine }, view, FIRST_STATE)).toEqual({ filter: undefined });
    expect(filterChange({ combinator: 'and', rules: [] }, { ...view, filter: null }, FIRST_STATE)).toEqual({ filter: undefined });
    expect(filterChange(null, view, FIRST_STATE)).toEqual({ filter: null });
    expect(filterChange(mine, view, { ...FIRST_STATE, search: 'gate' })).toEqual({ filter: mine });
  });

  test('a click on a header starts newest first or from A, turns on the second one, and leads back to the view', () => {
    const shown = (part: Partial<ListState>) => shownList({ ...FIRST_STATE, ...part }, view, undefined);
    expect(sortedBy(view, 'subject', view)).toEqual({ sort: 'subject', order: 'asc' });
    expect(sortedBy(view, 'updatedAt', view)).toEqual({ sort: 'updatedAt', order: 'desc' });
    expect(sortedBy(view, 'deadlineAt', view)).toEqual({ sort: 'deadlineAt', order: 'desc' });
    expect(sortedBy(shown({ sort: 'deadlineAt', order: 'desc' }), 'deadlineAt', view)).toEqual({ sort: undefined, order: undefined });
  });
});

describe('choices of the status of a bulk action', () => {
  const statuses = [
    { documentId: 'a', key: 'new', name: { en: 'New' }, kind: 'open' as const, campaigns: ['support'] },
    { documentId: 'b', key: 'new', name: { en: 'New' }, kind: 'open' as const, campaigns: ['warranty'] },
    { documentId: 'c', key: 'done', name: { en: 'Done' }, kind: 'success' as const, campaigns: ['warranty'] },
  ];
  const nameOf = (name: Record<string, string>) => name.en ?? '';

  test('statuses of the same name and kind are one choice', () => {
    expect(statusOptions(statuses, nameOf, [], []).map((option) => option.statuses)).toEqual([['a', 'b'], ['c']]);
  });

  test('chosen campaigns leave only their statuses, and those already chosen', () => {
    expect(statusOptions(statuses, nameOf, ['support'], []).map((option) => option.statuses)).toEqual([['a']]);
    expect(statusOptions(statuses, nameOf, ['support'], ['c']).map((option) => option.name)).toEqual(['New', 'Done']);
  });

  test('a choice is recognised by any of its statuses', () => {
    const options = statusOptions(statuses, nameOf, [], ['b']);
    expect(chosenOptions(options, ['b']).map((option) => option.name)).toEqual(['New']);
  });
});
