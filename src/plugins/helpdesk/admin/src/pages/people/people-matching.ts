import type { Colleague } from '../../../../shared/contracts/people';
import { foldText } from '../../../../shared/fold-text';

/** Colleagues in whose name, address, roles, teams or skills every word that was typed occurs. */
export function peopleMatching(people: readonly Colleague[], search: string): Colleague[] {
  const words = foldText(search).split(/\s+/).filter(Boolean);
  return people.filter(({ name, email, roles, roleNames, teams, skills }) => {
    const all = foldText([name, email, ...roles, ...roleNames, ...teams, ...skills].join('\n'));
    return words.every((word) => all.includes(word));
  });
}

/** Every team, or every skill, that somebody has, in order. */
export function keysInUse(people: readonly Colleague[], kind: 'teams' | 'skills'): string[] {
  return [...new Set(people.flatMap((one) => one[kind]))].sort();
}
