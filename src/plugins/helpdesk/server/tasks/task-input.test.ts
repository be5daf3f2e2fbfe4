import { readNewTask, readTaskChange } from './task-input';

const badFields = (read: ReturnType<typeof readNewTask | typeof readTaskChange>) =>
  read.ok ? [] : read.errors.map(({ path, message }) => `${path.join('.')}: ${message}`);

it('a task is read with its title trimmed and its time as a time', () => {
  expect(readNewTask({ title: '  Call  ', assignee: 7, team: 'back-office', dueAt: '2026-12-24T10:00:00+01:00' })).toEqual({
    ok: true,
    input: { title: 'Call', assignee: 7, team: 'back-office', dueAt: new Date('2026-12-24T09:00:00Z') },
  });
});

it('a change may leave out everything', () => {
  expect(readTaskChange({})).toEqual({ ok: true, input: {} });
});

it('every bad field is named at once', () => {
  expect(
    badFields(
      readTaskChange({ title: ' ', assignee: 0, team: 'two words', dueAt: 'tomorrow', done: 'yes', revision: 1.5, position: 1, case: 2 }),
    ).sort(),
  ).toEqual([
    "assignee: must be an admin user's id or null",
    'case: is not a field of a task that can be written',
    'done: must be true or false',
    'dueAt: must be a time such as 2026-12-24T09:00:00Z',
    'position: is not a field of a task that can be written',
    'revision: must be a whole number',
    'team: must be a key of letters, digits and hyphens',
    'title: must not be empty',
  ]);
});

it.each([
  ['no title', {}, ['title: is required']],
  ['a title that is no text', { title: 5 }, ['title: must be a text']],
  ['a title that is too long', { title: 'x'.repeat(256) }, ['title: must have at most 255 characters']],
  ['a team that is too long', { title: 'Call', team: 'x'.repeat(81) }, ['team: must have at most 80 characters']],
  ['an id that PostgreSQL could not look up', { title: 'Call', assignee: 2 ** 31 }, ["assignee: must be an admin user's id or null"]],
  ['a new task that is done', { title: 'Call', done: true }, ['done: is not a field of a task that can be written']],
  ['nothing at all', undefined, ['data: must be an object']],
  ['a list', [], ['data: must be an object']],
])('%s is refused', (_name, data, expected) => {
  expect(badFields(readNewTask(data))).toEqual(expected);
});
