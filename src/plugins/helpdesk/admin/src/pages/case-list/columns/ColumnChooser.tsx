import { useState } from 'react';
import { Box, Button, Checkbox, Popover, TextButton, Typography } from '@strapi/design-system';
import { Cog } from '@strapi/icons';
import { styled } from 'styled-components';
import type { CaseColumn } from '../../../../../shared/contracts/views';
import { isFound } from '../../../components/is-found';
import { TypeToFind } from '../../../components/TypeToFind';
import { useText } from '../../../components/use-text';
import { StepButtons } from '../../designer/inputs/StepButtons';
import { withMoved } from '../../designer/inputs/with-changes';
import { columnName, OPENING_COLUMN, type Column } from './column-catalogue';

/** With more than these, typing finds one sooner than looking. */
const MOST_WITHOUT_SEARCH = 20;

interface ColumnChooserProps {
  /** In their order */
  shown: readonly CaseColumn[];
  catalogue: readonly Column[];
  onChange: (columns: CaseColumn[]) => void;
  /** Back to those of the view, and to the widths that columns have at first; only where something differs */
  onReset?: () => void;
}

/** Which columns the list has, and in which order. */
export function ColumnChooser({ shown, catalogue, onChange, onReset }: ColumnChooserProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const columns = shown.flatMap((id) => catalogue.find((column) => column.id === id) ?? []);
  const others = catalogue.filter((column) => !shown.includes(column.id) && isFound(columnName(column), typed));
  return (
    <Popover.Root onOpenChange={() => setTyped('')}>
      <Popover.Trigger>
        <Button variant="tertiary" size="S" startIcon={<Cog />}>
          {text('columns.title')}
        </Button>
      </Popover.Trigger>
      <Popover.Content align="end" sideOffset={4} aria-label={text('columns.title')}>
        <Frame>
          <Typography id="columns-shown" variant="sigma" textColor="neutral600" tag="h3">
            {text('columns.shown')}
          </Typography>
          <ol aria-labelledby="columns-shown">
            {columns.map(({ id, label }, index) => (
              <Entry key={id}>
                <Checkbox checked disabled={id === OPENING_COLUMN} onCheckedChange={() => onChange(shown.filter((other) => other !== id))}>
                  {label}
                </Checkbox>
                <StepButtons
                  name={label}
                  index={index}
                  count={columns.length}
                  onStep={(step) =>
                    onChange(
                      withMoved(
                        columns.map((column) => column.id),
                        index,
                        index + step,
                      ),
                    )
                  }
                />
              </Entry>
            ))}
          </ol>
          <Typography id="columns-others" variant="sigma" textColor="neutral600" tag="h3">
            {text('columns.others')}
          </Typography>
          {catalogue.length > MOST_WITHOUT_SEARCH && (
            <TypeToFind name="column" label={text('pick.placeholder')} typed={typed} onType={setTyped} />
          )}
          <ul aria-labelledby="columns-others">
            {others.map((column) => (
              <Entry key={column.id}>
                <Checkbox checked={false} onCheckedChange={() => onChange([...shown, column.id])}>
                  {columnName(column)}
                </Checkbox>
              </Entry>
            ))}
          </ul>
        </Frame>
        {onReset && (
          <Box padding={3} borderStyle="solid" borderWidth="1px 0 0" borderColor="neutral150">
            <TextButton onClick={onReset}>{text('columns.reset')}</TextButton>
          </Box>
        )}
      </Popover.Content>
    </Popover.Root>
  );
}

const Frame = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  width: 32rem;
  max-width: 90vw;
  max-height: 60vh;
  padding: ${({ theme }) => theme.spaces[3]};
  overflow-y: auto;
`;

const Entry = styled.li`
  display: flex;
  align-items: center;
  justify-content: space-between;
  min-height: 3.2rem;
  gap: ${({ theme }) => theme.spaces[2]};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  overflow-wrap: anywhere;
`;
