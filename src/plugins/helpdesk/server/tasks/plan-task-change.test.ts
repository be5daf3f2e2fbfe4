import { planNewTask, planTaskChange, taskActivity, type TaskPatch, type TaskState } from './plan-task-change';

const NOW = new Date('2026-11-23T10:00:00Z');
const EARLIER = new Date('2026-11-20T08:00:00Z');
const PETR = { id: 7, label: 'Petr Agent' };
const SARA = { id: 8, label: 'Sára Supervisor' };
const context = { now: NOW, userId: 3 };

function task(overrides: Partial<TaskState> = {}): TaskState {
  return {
    publicId: 'task-1',
    title: 'Call the carrier',
    assignee: null,
    team: null,
    dueAt: null,
    doneAt: null,
    doneById: null,
    ...overrides,
  };
}

describe('a new task', () => {
  it('is open, with nobody and no time where none is given', () => {
    expect(planNewTask('task-1', { title: 'Call the carrier' }).after).toEqual(task());
  });

  it('is told with all that was given', () => {
    const { activity } = planNewTask('task-1', { title: 'Call the carrier', assignee: PETR, team: 'back-office', dueAt: NOW });
    expect(activity).toEqual({
      kind: 'task',
      direction: 'internal',
      visibility: 'internal',
      field: 'task',
      from: null,
      to: {
        id: 'task-1',
        label: 'Call the carrier',
        assignee: { id: '7', label: 'Petr Agent' },
        team: 'back-office',
        dueAt: NOW.toISOString(),
        doneAt: null,
      },
    });
  });
});

describe('a change of a task', () => {
  it.each<[string, TaskState, TaskPatch, Partial<TaskState>]>([
    ['another title', task(), { title: 'Write to the carrier' }, { title: 'Write to the carrier' }],
    ['somebody to do it', task(), { assignee: PETR }, { assignee: PETR }],
    ['somebody else', task({ assignee: PETR }), { assignee: SARA }, { assignee: SARA }],
    ['nobody', task({ assignee: PETR }), { assignee: null }, { assignee: null }],
    ['a team', task(), { team: 'back-office' }, { team: 'back-office' }],
    ['no team', task({ team: 'back-office' }), { team: null }, { team: null }],
    ['a time', task(), { dueAt: NOW }, { dueAt: NOW }],
    ['another time', task({ dueAt: EARLIER }), { dueAt: NOW }, { dueAt: NOW }],
    ['no time', task({ dueAt: EARLIER }), { dueAt: null }, { dueAt: null }],
    ['done', task(), { done: true }, { doneAt: NOW, doneById: 3 }],
    ['open again', task({ doneAt: EARLIER, doneById: 4 }), { done: false }, { doneAt: null, doneById: null }],
    ['done and renamed', task(), { done: true, title: 'Called' }, { doneAt: NOW, doneById: 3, title: 'Called' }],
  ])('%s', (_name, before, patch, expected) => {
    const plan = planTaskChange(before, patch, context);
    expect(plan?.after).toEqual({ ...before, ...expected });
  });

  it.each<[string, TaskState, TaskPatch]>([
    ['nothing', task(), {}],
    ['the same title', task(), { title: 'Call the carrier' }],
    ['the same person under another name', task({ assignee: PETR }), { assignee: { id: 7, label: 'P. Agent' } }],
    ['the same time', task({ dueAt: EARLIER }), { dueAt: new Date(EARLIER) }],
    ['nobody where nobody is', task(), { assignee: null, team: null, dueAt: null }],
    ['done what is done', task({ doneAt: EARLIER, doneById: 4 }), { done: true }],
    ['open what is open', task(), { done: false }],
  ])('is none when it asks for %s', (_name, before, patch) => {
    expect(planTaskChange(before, patch, context)).toBeNull();
  });

  it('leaves time and name of who did it alone when something else changes', () => {
    const done = task({ doneAt: EARLIER, doneById: 4 });
    expect(planTaskChange(done, { done: true, title: 'Called' }, context)?.after).toEqual({ ...done, title: 'Called' });
  });

  it('leaves one activity with both sides', () => {
    const plan = planTaskChange(task(), { done: true, assignee: PETR }, context);
    expect(plan?.activity).toMatchObject({
      kind: 'task',
      from: { label: 'Call the carrier', assignee: null, doneAt: null },
      to: { label: 'Call the carrier', assignee: { label: 'Petr Agent' }, doneAt: NOW.toISOString() },
    });
  });

  it('by code or a token has nobody who did it', () => {
    expect(planTaskChange(task(), { done: true }, { now: NOW, userId: null })?.after).toMatchObject({ doneAt: NOW, doneById: null });
  });
});

it('a task that is removed is told with what it was', () => {
  expect(taskActivity(task({ assignee: SARA }), null)).toMatchObject({
    to: null,
    from: { id: 'task-1', assignee: { label: 'Sára Supervisor' } },
  });
});
