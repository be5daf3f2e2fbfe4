import { useState } from 'react';
import { Box, Button, IconButton } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { styled } from 'styled-components';
import type { WorkflowDocument } from '../../../../../shared/contracts/configuration';
import { StatusLabel } from '../../../components/StatusLabel';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { SelectField } from '../inputs/SelectField';
import { EntryRow, EntryTable } from './EntryTable';
import { addTransition, isWay, removeTransition, type Selection } from './workflow-edits';

interface TransitionTableProps {
  value: WorkflowDocument;
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  onChange: (next: WorkflowDocument) => void;
}

/** The ways between the statuses, one a line. */
export function TransitionTable({ value, selection, onSelect, onChange }: TransitionTableProps) {
  const text = useText();
  const localised = useLocalised();
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  const statuses = new Map(value.statuses.map((status) => [status.key, { ...status, label: localised(status.name) || status.key }]));
  const nameOf = (key: string) => statuses.get(key)?.label ?? key;
  const choices = [...statuses.values()].map(({ key, label }) => ({ value: key, name: label }));
  const open = (key: string) => choices.filter((choice) => choice.value !== key && !isThere(key, choice.value));

  function isThere(one: string, other: string): boolean {
    return value.transitions.some((way) => isWay(way, { from: one, to: other }));
  }

  function add(): void {
    if (from === undefined || to === undefined) return;
    onChange(addTransition(value, { from, to }));
    onSelect({ kind: 'transition', from, to });
    setTo(undefined);
  }

  return (
    <Box>
      <EntryTable caption={text('workflow.transitions')} columns={[text('transition.from'), text('transition.to'), text('guards.title')]}>
        {value.transitions.map((way) => {
          const words = text('workflow.way', { from: nameOf(way.from), to: nameOf(way.to) });
          return (
            <EntryRow
              key={`${way.from}→${way.to}`}
              label={words}
              isSelected={selection?.kind === 'transition' && isWay(selection, way)}
              cells={[
                <StatusLabel name={nameOf(way.from)} kind={statuses.get(way.from)?.kind} />,
                <StatusLabel name={nameOf(way.to)} kind={statuses.get(way.to)?.kind} />,
                (way.guards ?? []).map(({ guard }) => text(`guard.${guard}`)).join(', '),
              ]}
              actions={
                <IconButton
                  size="XS"
                  variant="ghost"
                  label={text('transition.remove', { way: words })}
                  onClick={() => onChange(removeTransition(value, way))}
                >
                  <Trash />
                </IconButton>
              }
              onSelect={() => onSelect({ kind: 'transition', from: way.from, to: way.to })}
            />
          );
        })}
      </EntryTable>
      <NewWay>
        <SelectField
          label={text('transition.from')}
          placeholder={text('transition.choose')}
          value={from}
          choices={choices}
          onChange={(key) => {
            setFrom(key);
            setTo(undefined);
          }}
        />
        <SelectField
          label={text('transition.to')}
          placeholder={text('transition.choose')}
          value={to}
          choices={from === undefined ? [] : open(from)}
          isDisabled={from === undefined}
          onChange={setTo}
        />
        <Button size="S" variant="secondary" startIcon={<Plus />} disabled={from === undefined || to === undefined} onClick={add}>
          {text('transition.add')}
        </Button>
      </NewWay>
    </Box>
  );
}

const NewWay = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 20rem) minmax(0, 20rem) auto;
  align-items: end;
  justify-content: start;
  gap: ${({ theme }) => theme.spaces[2]};
  padding-block-start: ${({ theme }) => theme.spaces[3]};
`;
