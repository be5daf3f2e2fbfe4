import type { ReactNode } from 'react';
import { Field } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useProblemAt } from './places';
import { WarningNote } from './ProblemNote';

/** What every input of one value can be given. */
export interface Labelled {
  label: string;
  hint?: string;
  /** Where its problems are, and where the focus goes for them */
  place?: string;
  /** What is wrong, where the place does not tell */
  error?: string;
  isRequired?: boolean;
}

interface LabelledFieldProps extends Labelled {
  /** Beside the label */
  action?: ReactNode;
  children: ReactNode;
}

/** An input with its label, its help and what is wrong with it. */
export function LabelledField({ label, hint, place, error, isRequired, action, children }: LabelledFieldProps) {
  const problem = useProblemAt(place);
  return (
    <Frame data-place={place}>
      <Field.Root hint={hint} error={error ?? problem} required={isRequired} width="100%">
        <Field.Label action={action}>{label}</Field.Label>
        {children}
        <Field.Hint />
        <Field.Error />
        <WarningNote place={place} />
      </Field.Root>
    </Frame>
  );
}

const Frame = styled.div`
  min-width: 0;
  scroll-margin: 4rem;
`;
