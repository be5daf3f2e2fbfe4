import type { Activity } from '../../../../../shared/contracts/cases';
import { useText } from '../../../components/use-text';

/** Who did it: their name, or what they are where they have none. */
export function useActorName(): (actor: Pick<Activity['actor'], 'kind' | 'name'>) => string {
  const text = useText();
  return ({ kind, name }) => (kind === 'system' || name.trim() === '' ? text(`actor.${kind}`) : name);
}
