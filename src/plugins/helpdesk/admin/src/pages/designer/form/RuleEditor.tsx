import { IconButton } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { Operator, Rule } from '../../../../../shared/conditions';
import type { FormField } from '../../../../../shared/form-fields';
import { listOf } from '../../../../../shared/operators';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { AnswerInput } from '../inputs/AnswerInput';
import { ChecklistField } from '../inputs/ChecklistField';
import { ListField } from '../inputs/ListField';
import { SelectField } from '../inputs/SelectField';
import { firstValue, OPERATOR_NAMES, operatorsFor, takesList, takesNoValue } from './operators';
import { RuleFrame, RuleInputs } from './rule-styles';

interface RuleEditorProps {
  rule: Rule;
  /** From 1, to tell the rules of a condition apart */
  number: number;
  fields: FormField[];
  onChange: (rule: Rule) => void;
  onRemove: () => void;
}

/** One rule: which field, how it is compared, with what. */
export function RuleEditor({ rule, number, fields, onChange, onRemove }: RuleEditorProps) {
  const text = useText();
  const localised = useLocalised();
  const field = fields.find(({ key }) => key === rule.field);
  const choices = fields.map(({ key, label }) => ({ value: key, name: localised(label) || key }));
  const offered = operatorsFor(field?.kind ?? 'short-text');
  const operators = offered.includes(rule.operator) ? offered : [...offered, rule.operator];
  const label = text('designer.form.rule.value');

  function handleField(key: string): void {
    const next = fields.find((one) => one.key === key);
    const [operator = 'notNull'] = operatorsFor(next?.kind ?? 'short-text');
    onChange({ field: key, operator, value: firstValue(operator, next) });
  }
  function handleOperator(operator: Operator): void {
    const isAlike = takesList(operator) === takesList(rule.operator) && !takesNoValue(operator) && !takesNoValue(rule.operator);
    onChange({ ...rule, operator, value: isAlike ? rule.value : firstValue(operator, field) });
  }

  function valueInput(): JSX.Element | null {
    if (takesNoValue(rule.operator)) return null;
    const handleChange = (value: unknown) => onChange({ ...rule, value });
    if (takesList(rule.operator)) {
      const chosen = listOf(rule.value).map(String);
      if (!field?.options) return <ListField label={label} hint={text('designer.input.commas')} value={chosen} onChange={handleChange} />;
      const options = field.options.map((option) => ({ value: option.key, name: localised(option.label) || option.key }));
      return <ChecklistField label={label} chosen={chosen} choices={options} onChange={handleChange} />;
    }
    const kind = field?.kind === 'multiple-choice' ? 'single-choice' : (field?.kind ?? 'short-text');
    const asked = { kind: kind === 'long-text' ? ('short-text' as const) : kind, options: field?.options };
    return <AnswerInput field={asked} label={label} value={rule.value} onChange={(value) => handleChange(value ?? '')} />;
  }

  return (
    <RuleFrame role="group" aria-label={text('designer.form.rule', { number })}>
      <RuleInputs>
        <SelectField label={text('designer.form.rule.field')} value={rule.field} choices={choices} onChange={handleField} />
        <SelectField
          label={text('designer.form.rule.operator')}
          value={rule.operator}
          choices={operators.map((operator) => ({ value: operator, name: text(OPERATOR_NAMES[operator]) }))}
          onChange={(operator) => handleOperator(operators.find((one) => one === operator) ?? rule.operator)}
        />
        {valueInput()}
      </RuleInputs>
      <IconButton size="XS" variant="ghost" label={text('designer.form.rule.remove', { number })} onClick={onRemove}>
        <Trash />
      </IconButton>
    </RuleFrame>
  );
}
