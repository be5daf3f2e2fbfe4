import type { GetCaseFilters } from '../../../../../shared/contracts/cases';
import type { Localised } from '../../../../../shared/localised';
import type { StatusKind } from '../../../../../shared/status-kinds';

/**
 * Statuses as a person sees them: each workflow has its own "New", but they look for new cases, not for a workflow's.
 * Statuses of the same key are one choice; where they are called differently it has all their names.
 */
export function statusChoices(
  statuses: GetCaseFilters.Response['data']['statuses'],
  nameOf: (name: Localised) => string,
): { value: string; name: string; kind: StatusKind }[] {
  const choices = new Map<string, { names: Set<string>; kind: StatusKind }>();
  for (const { key, name, kind } of statuses) {
    const known = choices.get(key);
    const words = nameOf(name) || key;
    if (known) known.names.add(words);
    else choices.set(key, { names: new Set([words]), kind });
  }
  return [...choices].map(([value, { names, kind }]) => ({ value, name: [...names].join(' / '), kind }));
}
