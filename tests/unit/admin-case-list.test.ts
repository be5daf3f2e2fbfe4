import type { Rule, RuleGroup } from '../../src/plugins/helpdesk/shared/conditions';
import type { CaseRow } from '../../src/plugins/helpdesk/shared/contracts/cases';
import { clockText, countdown } from '../../src/plugins/helpdesk/admin/src/components/countdown';
import { timeValue, toldTime } from '../../src/plugins/helpdesk/admin/src/conditions/relative-time';
import { isFound } from '../../src/plugins/helpdesk/admin/src/components/is-found';
import { isComplete, withOperator } from '../../src/plugins/helpdesk/admin/src/conditions/operators';
import type { Subject } from '../../src/plugins/helpdesk/admin/src/conditions/subject';
import { columnCatalogue, columnName, shownColumns } from '../../src/plugins/helpdesk/admin/src/pages/case-list/columns/column-catalogue';
import {
  FIRST_LAYOUT,
  readLayout,
  withColumns,
  withWidth,
} from '../../src/plugins/helpdesk/admin/src/pages/case-list/columns/personal-layout';
import { asEdited, withNode, withoutNode } from '../../src/plugins/helpdesk/admin/src/pages/case-list/filter/filter-changes';
import { inWords, type Words } from '../../src/plugins/helpdesk/admin/src/pages/case-list/filter/filter-words';
import { statusChoices } from '../../src/plugins/helpdesk/admin/src/pages/case-list/filter/status-choices';
import { mergeRows } from '../../src/plugins/helpdesk/admin/src/pages/case-list/live/merge-rows';
import { sharingChoices, sharingOf, sharingValue } from '../../src/plugins/helpdesk/admin/src/pages/case-list/views/sharing-choices';

const rule = (field: string, operator: Rule['operator'], value?: unknown): Rule => ({ field, operator, value });

describe('a filter in words', () => {
  const subjects: Subject[] = [
    {
      field: 'status',
      name: 'Status',
      kind: 'single-choice',
      choices: ['New', 'Open', 'Done', 'Gone'].map((name) => ({ value: name.toLowerCase(), name })),
    },
    {
      field: 'owner',
      name: 'Owner',
      kind: 'single-choice',
      choices: [
        { value: 'me', name: 'Me' },
        { value: '7', name: 'Eva' },
      ],
    },
    { field: 'deadlineAt', name: 'Due', kind: 'date-time', isRelative: true },
    { field: 'priority', name: 'Priority', kind: 'number' },
    { field: 'subject', name: 'Subject', kind: 'short-text' },
  ];
  const words: Words = {
    text: (id, values) => `<${[id, ...Object.values(values ?? {})].join(' ')}>`,
    relative: (amount, unit) => `${amount} ${unit}`,
    moment: (iso) => `at ${iso}`,
    day: (iso) => `on ${iso}`,
    number: String,
  };

  test.each([
    [rule('status', 'in', ['new', 'done']), 'Status: New, Done'],
    [rule('status', 'in', ['new', 'open', 'done', 'gone']), 'Status: <filter.others New, Open, Done 1>'],
    [rule('status', 'notIn', ['new']), 'Status: <filter.not New>'],
    [rule('owner', '=', 'me'), 'Owner: Me'],
    [rule('owner', 'in', [7]), 'Owner: Eva'],
    [rule('owner', 'null'), 'Owner: <filter.none>'],
    [rule('deadlineAt', '<', 'now+2h'), 'Due: <filter.before 2 hour>'],
    [rule('deadlineAt', 'between', ['now-1d', 'now']), 'Due: -1 day – <filter.now>'],
    [rule('deadlineAt', '>=', '2026-01-01T00:00:00.000Z'), 'Due: <filter.from at 2026-01-01T00:00:00.000Z>'],
    [rule('priority', '>=', 50), 'Priority: ≥ 50'],
    [rule('subject', 'contains', 'gate'), 'Subject: <filter.contains gate>'],
    [rule('answers.damage.gone', '=', 'x'), 'answers.damage.gone: x'],
  ])('%j', (node, expected) => expect(inWords(node, subjects, words)).toBe(expected));

  test('groups are told with their joints', () => {
    const group: RuleGroup = {
      combinator: 'and',
      rules: [rule('priority', '>', 1), { combinator: 'or', not: true, rules: [rule('priority', '<', 9), rule('owner', 'null')] }],
    };
    expect(inWords(group, subjects, words)).toBe(
      'Priority: > 1 <filter.and> (<filter.not-group Priority: < 9 <filter.or> Owner: <filter.none>>)',
    );
  });
});

describe('changes of a filter', () => {
  const [a, b, c] = [rule('a', 'null'), rule('b', 'null'), rule('c', 'null')];

  test('one more part has to be met as well', () => {
    expect(withNode(null, a)).toEqual({ combinator: 'and', rules: [a] });
    expect(withNode({ combinator: 'and', rules: [a] }, b)).toEqual({ combinator: 'and', rules: [a, b] });
    const either: RuleGroup = { combinator: 'or', rules: [a, b] };
    expect(withNode(either, c)).toEqual({ combinator: 'and', rules: [either, c] });
    const turned: RuleGroup = { combinator: 'and', not: true, rules: [a] };
    expect(withNode(turned, c)).toEqual({ combinator: 'and', rules: [turned, c] });
  });

  test('the last part leaves no filter behind', () => {
    expect(withoutNode({ combinator: 'and', rules: [a, b] }, 0)).toEqual({ combinator: 'and', rules: [b] });
    expect(withoutNode({ combinator: 'and', rules: [a] }, 0)).toBeNull();
  });

  test('a choice of one is edited as one of several', () => {
    expect(asEdited(rule('owner', '=', 'me'), () => true)).toEqual(rule('owner', 'in', ['me']));
    expect(asEdited(rule('subject', '=', 'x'), () => false)).toEqual(rule('subject', '=', 'x'));
  });

  test('a rule is complete with the values that its comparison takes', () => {
    expect([rule('x', 'null'), rule('x', '=', 0), rule('x', 'in', ['a']), rule('x', 'between', [1, 2])].every(isComplete)).toBe(true);
    expect([rule('x', '='), rule('x', '=', ''), rule('x', 'in', []), rule('x', 'between', [1, ''])].some(isComplete)).toBe(false);
  });

  test('another comparison keeps the value where it can', () => {
    expect(withOperator(rule('x', '<', 5), '>', undefined)).toEqual(rule('x', '>', 5));
    expect(withOperator(rule('x', 'in', ['a']), 'between', undefined)).toEqual(rule('x', 'between', []));
    expect(withOperator(rule('x', 'null'), '=', { field: 'x', name: 'X', kind: 'date-time', isRelative: true })).toEqual(
      rule('x', '=', 'now'),
    );
  });

  test.each(['now', 'now-7d', 'now+90m', '2026-01-01T10:00:00.000Z'])('the time %s comes back as it went', (value) => {
    expect(timeValue(toldTime(value))).toBe(value);
  });

  test('statuses of the same key are one choice with all their names', () => {
    const status = (key: string, name: string) => ({
      documentId: key + name,
      key,
      name: { en: name },
      kind: 'open' as const,
      campaigns: [],
    });
    expect(statusChoices([status('new', 'New'), status('new', 'Fresh'), status('new', 'New')], ({ en = '' }) => en)).toEqual([
      { value: 'new', name: 'New / Fresh', kind: 'open' },
    ]);
  });
});

describe('the layout of a list', () => {
  const catalogue = columnCatalogue((id) => id, [{ id: 'answers.damage.plate', label: 'Plate', form: 'Damage' }]);
  const ids = (columns: { id: string }[]) => columns.map(({ id }) => id);

  test('a field is found by its form as well, whatever the accents', () => {
    expect(columnName({ form: 'Škoda', label: 'Číslo' })).toBe('Škoda: Číslo');
    expect(isFound(columnName({ form: 'Škoda', label: 'Číslo' }), ' skoda: ci')).toBe(true);
    expect(isFound(columnName({ label: 'Łódź' }), 'lodz')).toBe(true);
    expect(isFound(columnName({ label: 'Łódź' }), 'plate')).toBe(false);
  });

  test('columns stand in their order, with the widths that were set, and never without the subject', () => {
    const columns = shownColumns(['answers.damage.plate', 'number', 'answers.gone.field'], catalogue, { number: 200 });
    expect(ids(columns)).toEqual(['subject', 'answers.damage.plate', 'number']);
    expect(columns[2]?.width).toBe(200);
  });

  test('it comes back from the storage as it went, and what is broken there is as at first', () => {
    const layout = withWidth(withColumns({ ...FIRST_LAYOUT, isRailHidden: true, pageSize: 50 }, 'all', ['subject', 'tags']), 'tags', 90.4);
    expect(readLayout(JSON.stringify(layout))).toEqual({
      widths: { tags: 90 },
      columns: { all: ['subject', 'tags'] },
      isRailHidden: true,
      pageSize: 50,
    });
    expect(withWidth(withColumns(layout, 'all', undefined), 'tags', undefined)).toEqual({
      ...FIRST_LAYOUT,
      isRailHidden: true,
      pageSize: 50,
    });
    for (const broken of [null, '[', '7', '{"widths":{"tags":"x"},"columns":{"all":["evil"]},"pageSize":7}']) {
      expect(readLayout(broken)).toEqual(FIRST_LAYOUT);
    }
  });
});

describe('a page that is read again while somebody looks at it', () => {
  const row = (id: string, subject = id) => ({ documentId: id, subject }) as CaseRow;
  const page = (names: string, isLast = false) => ({ rows: [...names].map((id) => row(id)), isLast });
  const ids = (rows: CaseRow[]) => rows.map(({ documentId }) => documentId).join('');

  test('new cases wait, and those they pushed away have not left', () => {
    const merged = mergeRows(page('abcd'), page('xabc').rows);
    expect(ids(merged.rows)).toBe('abcd');
    expect([merged.arrived, merged.left.size]).toEqual([1, 0]);
  });

  test('a case that left stays in its place, and the one that moved up for it is not new', () => {
    const merged = mergeRows(page('abcd'), page('acde').rows);
    expect(ids(merged.rows)).toBe('abcd');
    expect([merged.arrived, [...merged.left]]).toEqual([0, ['b']]);
  });

  test('on the last page every other one is new', () => {
    expect(mergeRows(page('abc', true), page('abcd').rows).arrived).toBe(1);
  });

  test('a wholly other page is new', () => {
    const merged = mergeRows(page('abc'), page('xyz').rows);
    expect([merged.arrived, merged.left.size]).toEqual([3, 0]);
    expect(mergeRows(page('abc', true), []).left.size).toBe(3);
  });

  test('changed rows change in place; the others are the same objects, so that they are not rendered again', () => {
    const shown = page('ab');
    const merged = mergeRows(shown, [row('b', 'renamed'), row('a')]);
    expect(merged.rows.map(({ subject }) => subject)).toEqual(['a', 'renamed']);
    expect(merged.rows[0]).toBe(shown.rows[0]);
  });
});

describe('the time until something is due', () => {
  const at = (hours: number) => new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000);

  test.each([
    [10, 'calm', '10:00'],
    [5, 'urgent', '5:00'],
    [-1.5, 'late', '–1:30'],
    [0, 'urgent', '0:00'],
  ])('%d hours before it', (left, urgency, clock) => {
    const told = countdown(at(24), at(0), at(24 - left), 'open');
    expect(told.urgency).toBe(urgency);
    expect(clockText(told.left.value, urgency === 'late')).toBe(clock);
  });

  test('a far time is told in days, and a waiting or closed case does not run', () => {
    expect(countdown(at(100), at(0), at(0), 'paused')).toEqual({ left: { unit: 'day', value: 4 }, urgency: 'calm', state: 'paused' });
    expect(countdown(at(0), at(0), at(100), 'closed')).toMatchObject({ left: { unit: 'day', value: -4 }, state: 'over' });
  });
});

describe('whom a view is for', () => {
  const words = { me: 'me', everyone: 'all', team: (name: string) => `team ${name}`, role: (name: string) => `role ${name}` };
  const audiences = { roles: [{ code: 'helpdesk-agent', name: 'Agent' }], teams: ['night:shift'] };

  test('is the value of one input', () => {
    for (const sharing of [
      { kind: 'me' },
      { kind: 'everyone' },
      { kind: 'team', team: 'night:shift' },
      { kind: 'role', role: 'r' },
    ] as const) {
      expect(sharingOf(sharingValue(sharing))).toEqual(sharing);
    }
  });

  test('whoever may not share is offered only themselves, and whom it is for already', () => {
    expect(sharingChoices(null, { kind: 'me' }, words).map(({ name }) => name)).toEqual(['me']);
    expect(sharingChoices(null, { kind: 'team', team: 'day' }, words).map(({ name }) => name)).toEqual(['me', 'team day']);
    expect(sharingChoices(audiences, { kind: 'me' }, words).map(({ name }) => name)).toEqual([
      'me',
      'all',
      'role Agent',
      'team night:shift',
    ]);
  });
});
