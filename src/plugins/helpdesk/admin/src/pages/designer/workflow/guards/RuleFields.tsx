import { IconButton } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { styled } from 'styled-components';
import { OPERATORS, type Operator, type Rule } from '../../../../../../shared/conditions';
import { useLocalised } from '../../../../components/use-localised';
import { useText } from '../../../../components/use-text';
import type { Configuration } from '../../draft';
import { ChoiceField } from '../../fields/ChoiceField';
import { TextField } from '../../fields/TextField';
import { answerableFields } from './new-guard';
import { ruleValue, takesNoValue, typedValue } from './rule-value';

interface RuleFieldsProps {
  value: Rule;
  /** Of the rule in its group, from 1 */
  number: number;
  configuration: Configuration;
  onChange: (next: Rule) => void;
  onRemove: () => void;
}

/** Signs that need no words. */
const SIGNS: Partial<Record<Operator, string>> = { '=': '=', '!=': '≠', '<': '<', '<=': '≤', '>': '>', '>=': '≥' };

const WORDS = ['contains', 'doesNotContain', 'beginsWith', 'endsWith', 'in', 'notIn', 'null', 'notNull', 'between'] as const;

const CASE_FIELDS = ['category', 'owner', 'subject', 'deadlineAt', 'priority', 'tags', 'source', 'status', 'campaign'] as const;

export function RuleFields({ value, number, configuration, onChange, onRemove }: RuleFieldsProps) {
  const text = useText();
  const localised = useLocalised();
  const known = [
    ...CASE_FIELDS.map((field) => ({ value: field as string, label: text(`field.${field}`) })),
    ...configuration.forms.flatMap(({ slug, title }) =>
      answerableFields(configuration, slug).map(({ key, label }) => ({
        value: `answers.${slug}.${key}`,
        label: `${localised(title) || slug}: ${localised(label) || key}`,
      })),
    ),
  ];
  const fields = known.some((choice) => choice.value === value.field) ? known : [...known, { value: value.field, label: value.field }];
  const wordOf = (operator: Operator) => {
    const word = WORDS.find((one) => one === operator);
    return SIGNS[operator] ?? (word ? text(`operator.${word}`) : operator);
  };
  const compareWith = (operator: Operator) => {
    const next = ruleValue(typedValue(value.value), operator);
    onChange({ field: value.field, operator, ...(next !== undefined && { value: next }) });
  };

  return (
    <Frame role="group" aria-label={text('rules.rule', { number })}>
      <ChoiceField label={text('rules.field')} value={value.field} choices={fields} onChange={(field) => onChange({ ...value, field })} />
      <ChoiceField
        label={text('rules.operator')}
        value={value.operator}
        choices={OPERATORS.map((operator) => ({ value: operator, label: wordOf(operator) }))}
        onChange={compareWith}
      />
      {!takesNoValue(value.operator) && (
        <TextField
          label={text('rules.value')}
          value={typedValue(value.value)}
          onCommit={(typed) => onChange({ ...value, value: ruleValue(typed, value.operator) })}
        />
      )}
      <IconButton size="XS" variant="ghost" label={text('rules.remove', { number })} onClick={onRemove}>
        <Trash />
      </IconButton>
    </Frame>
  );
}

const Frame = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[2]};
  padding-inline-start: ${({ theme }) => theme.spaces[3]};
  border-inline-start: 2px solid ${({ theme }) => theme.colors.neutral200};
`;
