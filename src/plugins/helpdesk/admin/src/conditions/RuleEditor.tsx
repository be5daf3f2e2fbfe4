import { IconButton } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { Operator, Rule } from '../../../shared/conditions';
import { listOf } from '../../../shared/operators';
import { useText } from '../components/use-text';
import { AnswerInput } from '../pages/designer/inputs/AnswerInput';
import { ChecklistField } from '../pages/designer/inputs/ChecklistField';
import { ListField } from '../pages/designer/inputs/ListField';
import { SelectField } from '../pages/designer/inputs/SelectField';
import { firstValue, OPERATOR_NAMES, operatorsFor, scalarOf, takesList, takesNoValue } from './operators';
import { RuleFrame, RuleInputs } from './rule-styles';
import type { Subject } from './subject';

interface RuleEditorProps {
  rule: Rule;
  /** From 1, to tell the rules of a condition apart */
  number: number;
  subjects: Subject[];
  onChange: (rule: Rule) => void;
  onRemove: () => void;
}

/** One rule: what it looks at, how it is compared, with what. */
export function RuleEditor({ rule, number, subjects, onChange, onRemove }: RuleEditorProps) {
  const text = useText();
  const subject = subjects.find(({ field }) => field === rule.field);
  const kind = subject?.kind ?? 'short-text';
  const known = subjects.map(({ field, name }) => ({ value: field, name }));
  const fields = subject ? known : [...known, { value: rule.field, name: rule.field }];
  const offered = operatorsFor(kind);
  const operators = offered.includes(rule.operator) ? offered : [...offered, rule.operator];
  const label = text('conditions.value');

  function handleField(field: string): void {
    const next = subjects.find((one) => one.field === field);
    const [operator = 'notNull'] = operatorsFor(next?.kind ?? 'short-text');
    onChange({ field, operator, value: firstValue(operator, next) });
  }
  function handleOperator(operator: Operator): void {
    const isAlike = takesList(operator) === takesList(rule.operator) && !takesNoValue(operator) && !takesNoValue(rule.operator);
    onChange({ ...rule, operator, value: isAlike ? rule.value : firstValue(operator, subject) });
  }

  function valueInput(): JSX.Element | null {
    if (takesNoValue(rule.operator)) return null;
    const handleChange = (value: unknown) => onChange({ ...rule, value });
    const choices = subject?.choices;
    if (takesList(rule.operator)) {
      const chosen = listOf(rule.value).map(String);
      return choices && rule.operator !== 'between' ? (
        <ChecklistField label={label} chosen={chosen} choices={choices} onChange={handleChange} />
      ) : (
        <ListField
          label={label}
          hint={text('designer.input.commas')}
          value={chosen}
          onChange={(typed) => handleChange(typed.map((one) => scalarOf(one, kind)))}
        />
      );
    }
    if (choices) {
      return <SelectField label={label} value={String(rule.value ?? '') || undefined} choices={choices} onChange={handleChange} />;
    }
    // A choice whose options nobody knows, such as tags, is written like a text.
    const asked = kind === 'long-text' || kind.endsWith('-choice') || kind === 'contact' ? 'short-text' : kind;
    return <AnswerInput field={{ kind: asked }} label={label} value={rule.value} onChange={(value) => handleChange(value ?? '')} />;
  }

  return (
    <RuleFrame role="group" aria-label={text('conditions.rule', { number })}>
      <RuleInputs>
        <SelectField label={text('conditions.field')} value={rule.field} choices={fields} onChange={handleField} />
        <SelectField
          label={text('conditions.operator')}
          value={rule.operator}
          choices={operators.map((operator) => ({ value: operator, name: text(OPERATOR_NAMES[operator]) }))}
          onChange={handleOperator}
        />
        {valueInput()}
      </RuleInputs>
      <IconButton size="XS" variant="ghost" label={text('conditions.rule.remove', { number })} onClick={onRemove}>
        <Trash />
      </IconButton>
    </RuleFrame>
  );
}
