import { useState } from 'react';
import type { RuleGroup } from '../../../../../shared/conditions';
import { FormDialog } from '../../../components/FormDialog';
import { useText } from '../../../components/use-text';
import { RuleGroupEditor } from '../../../conditions/RuleGroupEditor';
import type { Subject } from '../../../conditions/subject';
import { ProblemNote } from '../../designer/inputs/ProblemNote';
import { isWhole } from './filter-changes';

interface AdvancedFilterProps {
  filter: RuleGroup | null;
  subjects: Subject[];
  place: string;
  onApply: (filter: RuleGroup | null) => void;
  onClose: () => void;
}

/** The whole filter as a tree of rules: all or any of them, groups within groups. */
export function AdvancedFilter({ filter, subjects, place, onApply, onClose }: AdvancedFilterProps) {
  const text = useText();
  const [draft, setDraft] = useState<RuleGroup>(filter ?? { combinator: 'and', rules: [] });
  const isNone = draft.rules.length === 0;
  return (
    <FormDialog
      title={text('filter.advanced.title')}
      submitText={text('filter.apply')}
      isReady={isNone || isWhole(draft)}
      isOnlyByButton
      onSubmit={() => {
        onApply(isNone ? null : draft);
        onClose();
      }}
      onClose={onClose}
    >
      <RuleGroupEditor group={draft} subjects={subjects} place={place} onChange={setDraft} />
      <ProblemNote place={place} />
    </FormDialog>
  );
}
