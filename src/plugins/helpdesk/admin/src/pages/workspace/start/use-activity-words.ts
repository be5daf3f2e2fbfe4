import type { RecentActivity } from '../../../../../shared/contracts/workspace';
import { useText } from '../../../components/use-text';
import { useChangeText } from '../../case/timeline/use-change-text';
import { useFieldName } from '../../case/timeline/use-field-name';

/** One activity in one line: what was said, what changed to what, or what it is. */
export function useActivityWords(): (activity: RecentActivity) => string {
  const text = useText();
  const changeText = useChangeText();
  const fieldName = useFieldName();
  return ({ kind, excerpt, change }) => {
    if (excerpt) return excerpt;
    if (kind === 'task') return taskWords(change, text('recent.task'));
    if (change) return `${fieldName(change.field)}: ${changeText(change.to, change.field)}`;
    return text(`recent.${kind}`);
  };
}

/** A task by its title, as it is or was. */
function taskWords(change: RecentActivity['change'], task: string): string {
  const side = change?.to ?? change?.from;
  return typeof side === 'object' && side !== null && 'label' in side ? `${task}: ${side.label}` : task;
}
