import { peopleChoices, teamChoices } from '../../src/plugins/helpdesk/admin/src/pages/designer/campaign/member-choices';
import { keysInUse, peopleMatching } from '../../src/plugins/helpdesk/admin/src/pages/people/people-matching';
import type { Colleague } from '../../src/plugins/helpdesk/shared/contracts/people';

function colleague(name: string, rest: Partial<Colleague> = {}): Colleague {
  return { id: name.length, name, email: `${name}@Example.test`, isActive: true, roles: [], roleNames: [], teams: [], skills: [], ...rest };
}
const people = [
  colleague('petr', { teams: ['north', 'vault'], skills: ['gates'] }),
  colleague('sara', { teams: ['north'], roles: ['helpdesk-supervisor'] }),
  colleague('former', { isActive: false }),
];

describe('who can be a member of a campaign', () => {
  test('people are named as the document does, without those who left, unless they were chosen before', () => {
    expect(peopleChoices(people, []).map(({ value }) => value)).toEqual(['petr@example.test', 'sara@example.test']);
    expect(peopleChoices(people, ['former@example.test', 'gone@example.test']).map(({ value }) => value)).toEqual([
      'petr@example.test',
      'sara@example.test',
      'former@example.test',
      'gone@example.test',
    ]);
  });

  test('teams are those that somebody is in, and those chosen before', () => {
    expect(teamChoices(people, ['old']).map(({ value }) => value)).toEqual(['north', 'old', 'vault']);
  });
});

describe('the table of people', () => {
  test.each([
    ['', ['petr', 'sara', 'former']],
    ['NORTH', ['petr', 'sara']],
    ['north supervisor', ['sara']],
    ['gates nobody', []],
    ['sára', ['sara']],
  ])('is searched with %j', (search, expected) => {
    expect(peopleMatching(people, search).map(({ name }) => name)).toEqual(expected);
  });

  test('offers the keys in use', () => {
    expect([keysInUse(people, 'teams'), keysInUse(people, 'skills')]).toEqual([['north', 'vault'], ['gates']]);
  });
});
