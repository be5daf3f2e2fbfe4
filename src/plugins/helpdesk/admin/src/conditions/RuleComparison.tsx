import type { Rule } from '../../../shared/conditions';
import { useText } from '../components/use-text';
import { SelectField } from '../pages/designer/inputs/SelectField';
import { operatorName, operatorsOf, withOperator } from './operators';
import type { Subject } from './subject';
import { ValueInput } from './ValueInput';

interface RuleComparisonProps {
  rule: Rule;
  /** What it looks at; undefined where nobody knows it any more */
  subject: Subject | undefined;
  onChange: (rule: Rule) => void;
}

/** How a rule compares, and with what. An operator that is not on offer any more stays until it is changed. */
export function RuleComparison({ rule, subject, onChange }: RuleComparisonProps) {
  const text = useText();
  const offered = operatorsOf(subject);
  const operators = offered.includes(rule.operator) ? offered : [...offered, rule.operator];
  return (
    <>
      <SelectField
        label={text('conditions.operator')}
        value={rule.operator}
        choices={operators.map((operator) => ({ value: operator, name: text(operatorName(operator, subject)) }))}
        onChange={(operator) => onChange(withOperator(rule, operator, subject))}
      />
      <ValueInput rule={rule} subject={subject} onChange={(value) => onChange({ ...rule, value })} />
    </>
  );
}
