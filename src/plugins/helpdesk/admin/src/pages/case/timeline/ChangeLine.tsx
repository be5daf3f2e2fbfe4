import { styled } from 'styled-components';
import type { Activity } from '../../../../../shared/contracts/cases';
import { Arrow } from './Arrow';
import { useChangeText } from './use-change-text';
import { useFieldName } from './use-field-name';

/** One field: from what to what; of something new only what it is. */
export function ChangeLine({ change: { field, from, to }, isNew = false }: { change: NonNullable<Activity['change']>; isNew?: boolean }) {
  const fieldName = useFieldName();
  const changeText = useChangeText();
  return (
    <Line>
      <Field>{fieldName(field)}</Field>
      {!isNew && (
        <>
          <span>{changeText(from, field)}</span>
          <Arrow />
        </>
      )}
      <span>{changeText(to, field)}</span>
    </Line>
  );
}

/** Several of them, below the line that says by whom and when. */
export const ChangeList = styled.ul`
  display: grid;
  flex-basis: 100%;
  gap: ${({ theme }) => theme.spaces[1]};
  padding-inline-start: 2.2rem;
`;

const Line = styled.span`
  display: inline-flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => `0 ${theme.spaces[2]}`};
  overflow-wrap: anywhere;
`;

const Field = styled.span`
  color: ${({ theme }) => theme.colors.neutral600};

  &::after {
    content: ':';
  }
`;
