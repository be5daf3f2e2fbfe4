import { useId } from 'react';
import { Checkbox, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Labelled } from './LabelledField';
import { useProblemAt } from './places';
import { WarningNote } from './ProblemNote';

interface CheckFieldProps extends Omit<Labelled, 'isRequired'> {
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

/** Something that is so or not. */
export function CheckField({ label, isChecked, onChange, hint, place, error: given }: CheckFieldProps) {
  const problem = useProblemAt(place);
  const error = given ?? problem;
  const id = useId();
  return (
    <Frame data-place={place}>
      <Checkbox checked={isChecked} onCheckedChange={(next) => onChange(next === true)} aria-describedby={hint || error ? id : undefined}>
        {label}
      </Checkbox>
      {(hint ?? error) && (
        <Typography id={id} variant="pi" textColor={error ? 'danger600' : 'neutral600'}>
          {error ?? hint}
        </Typography>
      )}
      <WarningNote place={place} />
    </Frame>
  );
}

const Frame = styled.div`
  display: grid;
  justify-items: start;
  gap: ${({ theme }) => theme.spaces[1]};
  font-size: ${({ theme }) => theme.fontSizes[2]};
`;
