import type { CampaignDefinition } from '../../shared/contracts/configuration';
import type { Problem, ProblemParams, ProblemRule } from '../../shared/problems';

/**
 * Members of a campaign that are not there (R60). Only warnings: colleagues come and go without the configuration being
 * changed, and a document may come from a system with others.
 */
export function checkMembers(
  { slug, members }: CampaignDefinition,
  { people, emails }: { people: { teams: ReadonlySet<string> }; emails: ReadonlySet<string> },
): Problem[] {
  if (!members || 'everyone' in members) return [];
  const path = `campaigns.${slug}.members`;
  const warning = (place: string, rule: ProblemRule, message: string, params: ProblemParams = {}): Problem => ({
    path: place,
    severity: 'warning',
    rule,
    message,
    params,
  });
  const isEmpty = members.teams.length + members.people.length === 0;
  return [
    ...members.teams
      .filter((team) => !people.teams.has(team))
      .map((team) => warning(`${path}.teams`, 'unknown-team', `Nobody is in the team "${team}".`, { team })),
    ...members.people
      .filter((email) => !emails.has(email))
      .map((email) => warning(`${path}.people`, 'unknown-person', `There is no active colleague "${email}".`, { person: email })),
    ...(isEmpty ? [warning(path, 'no-members', 'Nobody is assigned: only those who see all campaigns see its cases.')] : []),
  ];
}
