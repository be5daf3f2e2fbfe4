import { mergeActivities } from '../../src/plugins/helpdesk/admin/src/api/merge-activities';
import { relativeAge } from '../../src/plugins/helpdesk/admin/src/components/relative-age';
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
    actor: { kind: 'admin-user', name: 'Petr' },
    cause: 'admin',
    correlationId: id,
    subject: null,
    text: null,
    change: null,
    delivery: null,
    attachments: [],
    cleared: null,
    ...part,
  };
}

function fieldChange(id: string, field: string, correlationId: string): Activity {
  return activity(id, { kind: 'field-change', correlationId, change: { field, from: null, to: 'x' } });
}

function page(ids: string[], before: string | null) {
  return { data: ids.map((id) => activity(id)), meta: { before } };
}

describe('pages of the timeline', () => {
  const known = page(['9', '8', '7'], 'seven');

  test('an older page is joined at the end', () => {
    const merged = mergeActivities(known, page(['6', '5'], null), true);
    expect(merged.data.map(({ id }) => id)).toEqual(['9', '8', '7', '6', '5']);
    expect(merged.meta.before).toBeNull();
  });

  test('the newest page read again adds what is new and keeps the older pages', () => {
    const merged = mergeActivities(known, page(['10', '9'], 'nine'), false);
    expect(merged.data.map(({ id }) => id)).toEqual(['10', '9', '8', '7']);
    expect(merged.meta.before).toBe('seven');
  });

  test('a newest page that does not meet what is known takes its place, so that no gap is hidden', () => {
    expect(mergeActivities(known, page(['20', '19'], 'nineteen'), false)).toEqual(page(['20', '19'], 'nineteen'));
  });
});

describe('entries of the timeline', () => {
  test('neighbouring field changes of one command are one entry', () => {
    const entries = timelineEntries([
      fieldChange('4', 'owner', 'x'),
      fieldChange('3', 'priority', 'x'),
      activity('2'),
      fieldChange('1', 'subject', 'x'),
    ]);
    expect(entries.map((entry) => (entry.type === 'changes' ? entry.changes.map(({ field }) => field) : entry.id))).toEqual([
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
