import type { LivePerson } from '../../../../../shared/contracts/live';
import { useText } from '../../../components/use-text';

/** Says who else is here; those who are writing count more than those who only look. */
export function usePeopleText(): (people: LivePerson[]) => string {
  const text = useText();
  return (people) => {
    const writing = people.filter(({ isWriting }) => isWriting);
    const [shown, what] = writing.length > 0 ? ([writing, 'writing'] as const) : ([people, 'here'] as const);
    const [first, second] = shown;
    if (!first) return '';
    if (!second) return text(`presence.${what}.one`, { name: first.name });
    if (shown.length === 2) return text(`presence.${what}.two`, { name: first.name, other: second.name });
    return text(`presence.${what}.more`, { name: first.name, count: shown.length - 1 });
  };
}
