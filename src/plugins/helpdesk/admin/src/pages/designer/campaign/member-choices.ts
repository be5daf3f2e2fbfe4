import type { Colleague } from '../../../../../shared/contracts/people';
import type { Choice } from '../inputs/choice';

/** Teams that somebody is in, and those chosen before that nobody is in any more. */
export function teamChoices(people: readonly Colleague[], chosen: readonly string[]): Choice[] {
  return [...new Set([...people.flatMap(({ teams }) => teams), ...chosen])].sort().map((team) => ({ value: team, name: team }));
}

/** Active colleagues by e-mail address, as the document names them, and those chosen before who are not there any more. */
export function peopleChoices(people: readonly Colleague[], chosen: readonly string[]): Choice[] {
  const known = people
    .filter(({ isActive, email }) => isActive || chosen.includes(email.toLowerCase()))
    .map(({ name, email }) => ({ value: email.toLowerCase(), name: `${name} (${email})` }));
  const gone = chosen.filter((email) => !known.some(({ value }) => value === email)).map((email) => ({ value: email, name: email }));
  return [...known, ...gone];
}
