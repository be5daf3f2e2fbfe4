import {
  FIRST_STATE,
  readListState,
  sortedBy,
  toQuery,
  writeListState,
} from '../../src/plugins/helpdesk/admin/src/pages/case-list/list-state';
import { chosenOptions, statusOptions } from '../../src/plugins/helpdesk/admin/src/pages/case-list/status-options';
import { queryString } from '../../src/plugins/helpdesk/admin/src/api/query-string';

describe('the state of the case list in the address', () => {
  test('the first state needs no parameters', () => {
    expect(writeListState(FIRST_STATE).toString()).toBe('');
    expect(readListState(new URLSearchParams())).toEqual(FIRST_STATE);
  });

  test('every state comes back as it went', () => {
    const state = {
      search: 'A&B 100%',
      status: ['s1', 's2'],
      campaign: ['c1'],
      sort: 'number' as const,
      order: 'desc' as const,
      pageSize: 50,
      cursor: 'eyJ+/=',
    };
    expect(readListState(new URLSearchParams(writeListState(state).toString()))).toEqual(state);
  });

  test('what an address says wrongly is as at first', () => {
    expect(readListState(new URLSearchParams('sort=password&order=up&pageSize=9999'))).toEqual(FIRST_STATE);
  });

  test('a click on a header starts newest first or from A, and turns on the second one', () => {
    expect(sortedBy(FIRST_STATE, 'subject')).toEqual({ sort: 'subject', order: 'asc' });
    expect(sortedBy(FIRST_STATE, 'updatedAt')).toEqual({ sort: 'updatedAt', order: 'desc' });
    expect(sortedBy(FIRST_STATE, 'createdAt')).toEqual({ sort: 'createdAt', order: 'asc' });
  });

  test('the server is asked with numbered arrays and encoded values', () => {
    const query = queryString({ ...toQuery({ ...FIRST_STATE, search: 'A&B', status: ['x', 'y'] }) });
    expect(decodeURIComponent(query)).toBe('search=A&B&status[0]=x&status[1]=y&sort=createdAt&order=desc&pageSize=25');
    expect(query).toContain('search=A%26B');
  });
});

describe('choices of the status filter', () => {
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
