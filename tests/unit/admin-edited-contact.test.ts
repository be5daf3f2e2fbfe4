import { changesOf, editedFrom, rebased, withTyped } from '../../src/plugins/helpdesk/admin/src/pages/contacts/edited-contact';
import type { ContactCard } from '../../src/plugins/helpdesk/shared/contracts/contacts';

const card = (revision: number, rest: Partial<ContactCard> = {}) =>
  ({
    kind: 'person',
    firstName: 'Jana',
    lastName: 'Malá',
    emails: ['jana@example.test'],
    phones: ['+420777000111'],
    isVip: false,
    company: null,
    ...rest,
    revision,
  }) as ContactCard;

const edited = (part: Parameters<typeof withTyped>[1]) => withTyped(editedFrom(card(1)), part);

it('writes what was changed, and nothing where it is as it was', () => {
  expect(changesOf(edited({ jobTitle: 'Gatekeeper' }))).toEqual({ jobTitle: 'Gatekeeper' });
  expect(changesOf(withTyped(edited({ jobTitle: 'Gatekeeper' }), { jobTitle: '' }))).toEqual({});
});

it('goes on from what somebody else wrote into other fields', () => {
  const next = rebased(edited({ firstName: 'Johana' }), card(2, { lastName: 'Velká' }));
  expect(changesOf(next)).toEqual({ firstName: 'Johana' });
  expect([next.revision, next.typed.lastName, next.theirs]).toEqual([2, 'Velká', {}]);
});

it('keeps the addresses that either added, and none that either took away', () => {
  const mine = edited({ phones: ['+420777000222'], emails: ['jana@example.test', 'mala@example.test'] });
  const theirs = card(2, { phones: ['+420777000111', '+420777000333'], emails: [] });
  expect(changesOf(rebased(mine, theirs))).toEqual({ phones: ['+420777000333', '+420777000222'], emails: ['mala@example.test'] });
});

it('of a field that both changed keeps what is typed here, and tells theirs until it is typed into again', () => {
  const next = rebased(edited({ firstName: 'Johana' }), card(2, { firstName: 'Janina' }));
  expect([next.typed.firstName, next.theirs]).toEqual(['Johana', { firstName: 'Janina' }]);
  // Another change of something else does not hide it.
  expect(rebased(next, card(3, { firstName: 'Janina', lastName: 'Velká' })).theirs).toEqual({ firstName: 'Janina' });
  expect(withTyped(next, { firstName: 'Joha' }).theirs).toEqual({});
  expect(rebased(edited({ firstName: 'Janina' }), card(2, { firstName: 'Janina' })).theirs).toEqual({});
});
