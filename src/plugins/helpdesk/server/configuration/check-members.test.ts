import type { CampaignMembers } from '../../shared/contracts/configuration';
import { checkMembers } from './check-members';

const known = { people: { teams: new Set(['north']) }, emails: new Set(['petr@example.test']) };
const found = (members: CampaignMembers | undefined) =>
  checkMembers({ slug: 'c', members }, known).map(({ severity, rule, path }) => `${severity} ${rule} ${path}`);

describe('members of a campaign in the document (R60)', () => {
  it.each([undefined, { everyone: true } as const, { teams: ['north'], people: ['petr@example.test'] }])('%j is well', (members) =>
    expect(found(members)).toEqual([]),
  );

  it('are only warned about where they are not there', () =>
    expect(found({ teams: ['north', 'south'], people: ['nobody@example.test'] })).toEqual([
      'warning unknown-team campaigns.c.members.teams',
      'warning unknown-person campaigns.c.members.people',
    ]));

  it('are warned about where there are none', () =>
    expect(found({ teams: [], people: [] })).toEqual(['warning no-members campaigns.c.members']));
});
