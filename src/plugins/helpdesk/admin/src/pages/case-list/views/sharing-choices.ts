import type { ListViews, Sharing } from '../../../../../shared/contracts/views';
import type { Choice } from '../../designer/inputs/choice';

/** Whom a view is for, as the value of an input. */
export function sharingValue(sharing: Sharing): string {
  switch (sharing.kind) {
    case 'team':
      return `team:${sharing.team}`;
    case 'role':
      return `role:${sharing.role}`;
    default:
      return sharing.kind;
  }
}

export function sharingOf(value: string): Sharing {
  const [kind, ...rest] = value.split(':');
  const key = rest.join(':');
  if (kind === 'team') return { kind, team: key };
  if (kind === 'role') return { kind, role: key };
  return { kind: value === 'everyone' ? 'everyone' : 'me' };
}

interface SharingWords {
  me: string;
  everyone: string;
  team: (name: string) => string;
  role: (name: string) => string;
}

/**
 * Whom somebody may share a view with.
 *
 * @param audiences null for whoever may not share
 * @param current whom it is for by now, which stays on offer
 */
export function sharingChoices(audiences: ListViews.Response['meta']['audiences'], current: Sharing, words: SharingWords): Choice[] {
  const choices: Choice[] = [{ value: 'me', name: words.me }];
  if (audiences) {
    choices.push({ value: 'everyone', name: words.everyone });
    choices.push(...audiences.roles.map(({ code, name }) => ({ value: `role:${code}`, name: words.role(name) })));
    choices.push(...audiences.teams.map((team) => ({ value: `team:${team}`, name: words.team(team) })));
  }
  const value = sharingValue(current);
  if (!choices.some((choice) => choice.value === value)) choices.push({ value, name: sharingWords(current, words) });
  return choices;
}

function sharingWords(sharing: Sharing, words: SharingWords): string {
  switch (sharing.kind) {
    case 'team':
      return words.team(sharing.team);
    case 'role':
      return words.role(sharing.role);
    default:
      return words[sharing.kind];
  }
}
