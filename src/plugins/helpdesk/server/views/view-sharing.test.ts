import type { Sharing } from '../../shared/contracts/views';
import { mayChange, maySee } from './view-sharing';

const reader = { userId: 1, roles: ['helpdesk-agent'], teams: ['north'], mayShare: false };
const supervisor = { ...reader, mayShare: true };

describe('a view', () => {
  it.each<[string, number | null, Sharing, { sees: boolean; changes: boolean; supervisorChanges: boolean }]>([
    ['of their own', 1, { kind: 'me' }, { sees: true, changes: true, supervisorChanges: true }],
    ['of their own that is shared', 1, { kind: 'team', team: 'south' }, { sees: true, changes: true, supervisorChanges: true }],
    ['of somebody else', 2, { kind: 'me' }, { sees: false, changes: false, supervisorChanges: false }],
    ['for everyone', 2, { kind: 'everyone' }, { sees: true, changes: false, supervisorChanges: true }],
    ['for their team', 2, { kind: 'team', team: 'north' }, { sees: true, changes: false, supervisorChanges: true }],
    ['for another team', 2, { kind: 'team', team: 'south' }, { sees: false, changes: false, supervisorChanges: false }],
    ['for their role', null, { kind: 'role', role: 'helpdesk-agent' }, { sees: true, changes: false, supervisorChanges: true }],
    ['for another role', 2, { kind: 'role', role: 'north' }, { sees: false, changes: false, supervisorChanges: false }],
  ])('%s', (_what, ownerId, sharing, expected) => {
    const view = { ownerId, sharing };
    expect({ sees: maySee(view, reader), changes: mayChange(view, reader), supervisorChanges: mayChange(view, supervisor) }).toEqual(
      expected,
    );
  });
});
