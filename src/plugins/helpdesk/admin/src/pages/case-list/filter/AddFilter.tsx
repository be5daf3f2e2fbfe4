import { forwardRef, useState } from 'react';
import { Button } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type { Rule, RuleGroup } from '../../../../../shared/conditions';
import { useText } from '../../../components/use-text';
import { newRule, takesList } from '../../../conditions/operators';
import type { Subject } from '../../../conditions/subject';
import { FieldPicker } from './FieldPicker';
import { NodePopover } from './NodePopover';

interface AddFilterProps {
  subjects: Subject[];
  /** Where problems of the new part would be */
  place: string;
  isDisabled: boolean;
  onAdd: (node: Rule | RuleGroup) => void;
  onAdvanced: () => void;
}

/** One more thing to filter by: which, and then what of it. */
export const AddFilter = forwardRef<HTMLButtonElement, AddFilterProps>(function AddFilter(
  { subjects, place, isDisabled, onAdd, onAdvanced },
  ref,
) {
  const text = useText();
  const [rule, setRule] = useState<Rule | null>(null);
  return (
    <NodePopover
      label={text('filter.add')}
      trigger={
        <Button ref={ref} variant="tertiary" size="S" startIcon={<Plus />} disabled={isDisabled}>
          {text('filter.add')}
        </Button>
      }
      node={rule}
      before={<FieldPicker subjects={subjects} onPick={(subject) => setRule(ruleToFill(subject))} onAdvanced={onAdvanced} />}
      subjects={subjects}
      place={place}
      onApply={onAdd}
      onClose={() => setRule(null)}
    />
  );
});

/** Nothing is ticked for the reader. */
function ruleToFill(subject: Subject): Rule {
  const rule = newRule(subject);
  return takesList(rule.operator) && subject.choices ? { ...rule, value: [] } : rule;
}
