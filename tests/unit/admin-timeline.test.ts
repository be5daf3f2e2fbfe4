import { readAsFar } from '../../src/plugins/helpdesk/admin/src/api/read-as-far';
import { channelListOf } from '../../src/plugins/helpdesk/admin/src/pages/activities/channel-lists';
import { relativeAge } from '../../src/plugins/helpdesk/admin/src/components/relative-age';
import { arrivals } from '../../src/plugins/helpdesk/admin/src/pages/case/timeline/arrivals';
import { timelineEntries } from '../../src/plugins/helpdesk/admin/src/pages/case/timeline/timeline-entries';
import { taskEvent } from '../../src/plugins/helpdesk/admin/src/pages/case/timeline/task-event';
import type { Activity, TaskValue } from '../../src/plugins/helpdesk/shared/contracts/cases';

function activity(id: string, part: Partial<Activity> = {}): Activity {
  return {
    id,
    kind: 'message',
    at: '2025-03-02T10:00:00.000Z',
    channel: 'admin',
    direction: 'internal',
    visibility: 'internal',
    actor: { kind: 'admin-user', name: 'Petr', key: 'admin-user:1' },
    cause: 'admin',
    correlationId: id,
    subject: null,
    text: null,
    html: null,
    isHtmlLeftOut: false,
    revision: 1,
    edited: null,
    comments: [],
    move: null,
    change: null,
    delivery: null,
    recipients: null,
    attachments: [],
    cleared: null,
    ...part,
  };
}

function fieldChange(id: string, field: string, correlationId: string): Activity {
  return activity(id, { kind: 'field-change', correlationId, change: { field, from: null, to: 'x' } });
}

describe('a list that was loaded by and by', () => {
  const pages: Record<string, { data: number[]; meta: { next: string | null } }> = {
    first: { data: [9, 8], meta: { next: 'b' } },
    b: { data: [7, 6], meta: { next: 'c' } },
    c: { data: [5], meta: { next: null } },
  };
  const read = (known: number) =>
    readAsFar(known, (cursor = 'first') => Promise.resolve(pages[cursor] ?? { data: [], meta: { next: null } }));

  test('is read again as far as it was known, and no further', async () => {
    expect(await read(0)).toEqual({ data: [9, 8], meta: { next: 'b' } });
    expect(await read(3)).toEqual({ data: [9, 8, 7, 6], meta: { next: 'c' } });
  });

  test('ends where the list ends, even if it was longer', async () => {
    expect(await read(20)).toEqual({ data: [9, 8, 7, 6, 5], meta: { next: null } });
  });
});

test.each([
  ['calls', 'call'],
  ['mail', 'email'],
  ['fax', 'email'],
  [undefined, 'email'],
])('an address that names the list %s shows the channel %s', (name, channel) => {
  expect(channelListOf(name).channel).toBe(channel);
});

describe('entries of the timeline', () => {
  test('neighbouring field changes of one command are one entry', () => {
    const entries = timelineEntries([
      fieldChange('4', 'owner', 'x'),
      fieldChange('3', 'priority', 'x'),
      activity('2'),
      fieldChange('1', 'subject', 'x'),
    ]);
    expect(entries.map((entry) => (entry.type === 'changes' ? entry.activities.map(({ change }) => change?.field) : entry.id))).toEqual([
      ['owner', 'priority'],
      '2',
      ['subject'],
    ]);
  });

  test('field changes of different commands stay apart', () => {
    expect(timelineEntries([fieldChange('2', 'owner', 'x'), fieldChange('1', 'owner', 'y')])).toHaveLength(2);
  });
});

describe('what became of a task', () => {
  const open: TaskValue = { id: 't', label: 'Call', assignee: null, team: null, dueAt: null, doneAt: null };
  const done: TaskValue = { ...open, doneAt: '2025-03-02T10:00:00.000Z' };
  const petr = { id: '7', label: 'Petr' };
  const became = (from: TaskValue | null, to: TaskValue | null) => taskEvent({ field: 'task', from, to });

  test.each([
    ['added', null, open],
    ['done', open, done],
    ['reopened', done, open],
    ['removed', done, null],
  ])('%s', (kind, from, to) => {
    expect(became(from, to)).toEqual({ kind, title: 'Call', changes: [] });
  });

  test('a new one is told with what it was given, its title aside', () => {
    expect(became(null, { ...open, assignee: petr })).toEqual({
      kind: 'added',
      title: 'Call',
      changes: [{ field: 'assignee', from: null, to: petr }],
    });
  });

  test('a change is told field by field, and somebody under another name is no change', () => {
    expect(became({ ...open, assignee: petr }, { ...open, label: 'Write', team: 'lab', assignee: { id: '7', label: 'Pete' } })).toEqual({
      kind: 'changed',
      title: 'Write',
      changes: [
        { field: 'title', from: 'Call', to: 'Write' },
        { field: 'team', from: null, to: 'lab' },
      ],
    });
  });

  test('a side that is no task is not told', () => {
    expect(taskEvent({ field: 'task', from: null, to: 'x' })).toBeNull();
    expect(taskEvent(null)).toBeNull();
  });
});

describe('times', () => {
  const now = new Date('2025-03-02T12:00:00Z');

  test.each([
    ['2025-03-02T11:59:31Z', { unit: 'second', value: 0 }],
    ['2025-03-02T11:57:01Z', { unit: 'minute', value: -2 }],
    ['2025-03-02T14:30:00Z', { unit: 'hour', value: 2 }],
    ['2025-03-01T12:00:01Z', { unit: 'hour', value: -23 }],
    ['2025-03-01T12:00:00Z', { unit: 'date', sameYear: true }],
    ['2024-12-01T12:00:00Z', { unit: 'date', sameYear: false }],
  ])('%s is told relative up to a day, then by its date', (at, expected) => {
    expect(relativeAge(new Date(at), now)).toEqual(expected);
  });
});

describe('what came to a timeline since it is looked at', () => {
  it('stands at its newest end, and was not only loaded from further back', () => {
    expect(arrivals({ ids: ['3', '2'], isWhole: false }, ['5', '4', '3', '2', '1'], true)).toEqual(['5', '4']);
    expect(arrivals({ ids: ['1', '2'], isWhole: false }, ['1', '2', '3'], false)).toEqual([]);
    expect(arrivals({ ids: ['1', '2'], isWhole: true }, ['1', '2', '3'], false)).toEqual(['3']);
  });

  it('is nothing when entries left, or all of them are others', () => {
    expect(arrivals({ ids: ['3', '2', '1'], isWhole: true }, ['2', '1'], true)).toEqual([]);
    expect(arrivals({ ids: ['3'], isWhole: true }, ['9', '8'], true)).toEqual([]);
  });
});
