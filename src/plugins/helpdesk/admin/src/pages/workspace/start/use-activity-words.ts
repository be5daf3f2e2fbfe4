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
    if (change) return `${fieldName(change.field)}: ${changeText(change.to, change.field)}`;
    return text(`recent.${kind}`);
  };
}
