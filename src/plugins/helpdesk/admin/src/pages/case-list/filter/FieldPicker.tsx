import { useState, type FormEvent } from 'react';
import { SearchForm, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { isFound } from '../../../components/is-found';
import { ListEntry } from '../../../components/ListEntry';
import { moveWithArrows } from '../../../components/move-with-arrows';
import { TypeToFind } from '../../../components/TypeToFind';
import { useText } from '../../../components/use-text';
import type { Subject } from '../../../conditions/subject';

const handleArrows = moveWithArrows('input, [data-field]');

interface FieldPickerProps {
  subjects: Subject[];
  onPick: (subject: Subject) => void;
  /** The way to groups of rules */
  onAdvanced: () => void;
}

/** What to filter by, found by typing. */
export function FieldPicker({ subjects, onPick, onAdvanced }: FieldPickerProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const found = subjects.filter(({ name }) => isFound(name, typed));
  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    const [first] = found;
    if (first) onPick(first);
  }
  return (
    <Frame onKeyDown={handleArrows}>
      <SearchForm onSubmit={handleSubmit}>
        <TypeToFind name="field" label={text('filter.find')} typed={typed} onType={setTyped} />
      </SearchForm>
      <Fields aria-label={text('conditions.field')}>
        {found.map((subject) => (
          <li key={subject.field}>
            <Entry type="button" data-field onClick={() => onPick(subject)}>
              {subject.name}
            </Entry>
          </li>
        ))}
        {found.length === 0 && (
          <li>
            <Typography variant="pi" textColor="neutral600">
              {text('pick.nothing')}
            </Typography>
          </li>
        )}
      </Fields>
      <Entry type="button" data-field data-last onClick={onAdvanced}>
        {text('filter.advanced')}
      </Entry>
    </Frame>
  );
}

const Frame = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  width: 28rem;
  max-width: 90vw;
  padding: ${({ theme }) => theme.spaces[2]};
`;

const Fields = styled.ul`
  max-height: 32rem;
  overflow-y: auto;
`;

const Entry = styled(ListEntry)`
  &[data-last] {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
    border-radius: 0;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;
