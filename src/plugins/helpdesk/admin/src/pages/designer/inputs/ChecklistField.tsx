import { Checkbox, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Choice } from './choice';
import type { Labelled } from './LabelledField';
import { useProblemAt } from './places';
import { WarningNote } from './ProblemNote';

interface ChecklistFieldProps extends Labelled {
  chosen: readonly string[];
  choices: readonly Choice[];
  /** What is chosen, in the order of the choices */
  onChange: (chosen: string[]) => void;
  isDisabled?: boolean;
}

/** A choice of several, all in sight. */
export function ChecklistField({ chosen, choices, onChange, isDisabled, ...labelled }: ChecklistFieldProps) {
  const { label, hint, place, isRequired } = labelled;
  const problem = useProblemAt(place);
  const error = labelled.error ?? problem;
  const toggle = (value: string) =>
    onChange(choices.map((choice) => choice.value).filter((other) => chosen.includes(other) !== (other === value)));
  return (
    <Frame data-place={place}>
      <Legend>
        {label}
        {isRequired && <Required aria-hidden>*</Required>}
      </Legend>
      {choices.map(({ value, name }) => (
        <Checkbox key={value} checked={chosen.includes(value)} disabled={isDisabled} onCheckedChange={() => toggle(value)}>
          {name}
        </Checkbox>
      ))}
      {(error ?? hint) && (
        <Typography variant="pi" textColor={error ? 'danger600' : 'neutral600'}>
          {error ?? hint}
        </Typography>
      )}
      <WarningNote place={place} />
    </Frame>
  );
}

const Frame = styled.fieldset`
  display: grid;
  justify-items: start;
  gap: ${({ theme }) => theme.spaces[1]};
  min-width: 0;
  padding: 0;
  border: 0;
  font-size: ${({ theme }) => theme.fontSizes[2]};
`;

const Legend = styled.legend`
  padding: ${({ theme }) => `0 0 ${theme.spaces[1]}`};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  font-weight: ${({ theme }) => theme.fontWeights.bold};
`;

const Required = styled.span`
  color: ${({ theme }) => theme.colors.danger600};
`;
