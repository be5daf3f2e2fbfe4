import type { Status } from './definition';
import { mayWorkIn } from './may-work-in';

const CALLING: Status = { id: 1, documentId: 'doc-calling', key: 'calling', name: { en: 'Calling' }, kind: 'open', phase: 'open' };

const person = (rest: object = {}) => ({ roles: ['agent'], teams: [], skills: ['cars'], isSystem: false, ...rest });

test.each([
  ['a status that asks for nobody', {}, person(), true],
  ['one skill of several', { skills: ['boats', 'cars'] }, person(), true],
  ['another skill', { skills: ['boats'] }, person(), false],
  ['the skill but not the team', { skills: ['cars'], teams: ['second-line'] }, person(), false],
  ['our own code', { skills: ['boats'] }, person({ isSystem: true }), true],
])('%s', (_name, status, somebody, expected) => {
  expect(mayWorkIn({ ...CALLING, ...status }, somebody)).toBe(expected);
});
