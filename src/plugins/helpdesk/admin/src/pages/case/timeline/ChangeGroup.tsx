import { Pencil } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Activity } from '../../../../../shared/contracts/cases';
import { Arrow } from './Arrow';
import { ByWhomAndWhen } from './ByWhomAndWhen';
import type { TimelineEntry } from './timeline-entries';
import { EventLine } from './timeline-styles';
import { useChangeText } from './use-change-text';
import { useFieldName } from './use-field-name';

/** The fields that one command changed: a line for one, a list for several. */
export function ChangeGroup({ entry: { first, changes } }: { entry: Extract<TimelineEntry, { type: 'changes' }> }) {
  const [only] = changes;
  if (only && changes.length === 1) {
    return (
      <EventLine>
        <Pencil aria-hidden />
        <Change change={only} />
        <ByWhomAndWhen activity={first} />
      </EventLine>
    );
  }
  return (
    <EventLine>
      <Pencil aria-hidden />
      <ByWhomAndWhen activity={first} />
      <List>
        {changes.map((change) => (
          <li key={change.field}>
            <Change change={change} />
          </li>
        ))}
      </List>
    </EventLine>
  );
}

function Change({ change: { field, from, to } }: { change: NonNullable<Activity['change']> }) {
  const fieldName = useFieldName();
  const changeText = useChangeText();
  return (
    <Line>
      <Field>{fieldName(field)}</Field>
      <span>{changeText(from, field)}</span>
      <Arrow />
      <span>{changeText(to, field)}</span>
    </Line>
  );
}

const List = styled.ul`
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
