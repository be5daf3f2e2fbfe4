import { IconButton } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { Rule } from '../../../shared/conditions';
import { useText } from '../components/use-text';
import { ProblemNote } from '../pages/designer/inputs/ProblemNote';
import { SelectField } from '../pages/designer/inputs/SelectField';
import { newRule } from './operators';
import { RuleComparison } from './RuleComparison';
import { RuleFrame, RuleInputs, RuleParts } from './rule-styles';
import type { Subject } from './subject';

interface RuleEditorProps {
  rule: Rule;
  /** From 1, to tell the rules of a condition apart */
  number: number;
  subjects: Subject[];
  /** Where its problems are, if they are told here */
  place?: string;
  onChange: (rule: Rule) => void;
  onRemove: () => void;
}

/** One rule: what it looks at, how it is compared, with what. */
export function RuleEditor({ rule, number, subjects, place, onChange, onRemove }: RuleEditorProps) {
  const text = useText();
  const subject = subjects.find(({ field }) => field === rule.field);
  const known = subjects.map(({ field, name }) => ({ value: field, name }));
  const fields = subject ? known : [...known, { value: rule.field, name: rule.field }];

  function handleField(field: string): void {
    const next = subjects.find((one) => one.field === field);
    if (next) onChange(newRule(next));
  }

  return (
    <RuleFrame role="group" aria-label={text('conditions.rule', { number })}>
      <RuleInputs>
        <RuleParts>
          <SelectField label={text('conditions.field')} value={rule.field} choices={fields} onChange={handleField} />
          <RuleComparison rule={rule} subject={subject} onChange={onChange} />
        </RuleParts>
        {place !== undefined && <ProblemNote place={place} withParts />}
      </RuleInputs>
      <IconButton size="XS" variant="ghost" label={text('conditions.rule.remove', { number })} onClick={onRemove}>
        <Trash />
      </IconButton>
    </RuleFrame>
  );
}
