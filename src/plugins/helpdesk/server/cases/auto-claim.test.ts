import { supportWorkflow } from '../../../../../tests/builders/workflow';
import { autoClaim, type Opener } from './auto-claim';

const AGENT: Opener = { mayEdit: true, mayOwn: true, isAssigned: true, roles: ['helpdesk-agent'], teams: [], skills: ['gates'] };
const { initial } = supportWorkflow();
const closed = { ...initial, phase: 'closed' as const };

test.each([
  ['an agent claims a case without an owner', {}, {}, { claims: true }],
  ['not one that has an owner', { ownerId: 7 }, {}, { claims: false, reason: 'owned' }],
  ['not one that is finished', { status: closed }, {}, { claims: false, reason: 'closed' }],
  ['a supervisor, who owns no cases, claims none', {}, { mayOwn: false }, { claims: false, reason: 'reader' }],
  ['a reader never claims', {}, { mayEdit: false }, { claims: false, reason: 'reader' }],
  ['nobody claims in a campaign of others', {}, { isAssigned: false }, { claims: false, reason: 'not-assigned' }],
  ['the skill of the status is enough', { status: { ...initial, skills: ['locks', 'gates'] } }, {}, { claims: true }],
  ['without it nobody claims', { status: { ...initial, skills: ['locks'] } }, {}, { claims: false, reason: 'not-skilled' }],
  ['nor without its role', { status: { ...initial, roles: ['expert'] } }, {}, { claims: false, reason: 'not-skilled' }],
  ['nor without its team', { status: { ...initial, teams: ['north'] } }, {}, { claims: false, reason: 'not-skilled' }],
])('%s', (_name, about, person, expected) => {
  expect(autoClaim({ ownerId: null, status: initial, ...about, opener: { ...AGENT, ...person } })).toEqual(expected);
});
