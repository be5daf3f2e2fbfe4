import type { CampaignMembers } from '../../shared/contracts/configuration';
import { campaignsOf } from './campaigns-of';

const campaigns = new Map<number, CampaignMembers>([
  [1, { everyone: true }],
  [2, { teams: ['north'], people: [] }],
  [3, { teams: [], people: ['petr@example.test'] }],
  [4, { teams: [], people: [] }],
]);
const idsOf = (email: string, teams: string[] = []) => campaignsOf({ email, teams }, campaigns).ids;

describe('the campaigns somebody is assigned to (R60)', () => {
  it.each([
    ['by nothing but being a colleague', 'jan@example.test', [], [1]],
    ['by their team', 'jan@example.test', ['south', 'north'], [1, 2]],
    ['by name, however the address is written', 'Petr@Example.test', [], [1, 3]],
    ['by both', 'petr@example.test', ['north'], [1, 2, 3]],
  ])('are those they belong to %s', (_how, email, teams, expected) => expect(idsOf(email, teams)).toEqual(expected));

  it('are no others: not one without members, nor one that is not known', () => {
    const access = campaignsOf({ email: 'petr@example.test', teams: ['north'] }, campaigns);
    expect([access.has(1), access.has(4), access.has(5)]).toEqual([true, false, false]);
  });
});
