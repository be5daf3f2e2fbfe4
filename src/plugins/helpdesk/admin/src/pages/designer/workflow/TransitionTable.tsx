import { memo, useState } from 'react';
import { Box, Button, IconButton } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { styled } from 'styled-components';
import type { WorkflowDocument } from '../../../../../shared/contracts/configuration';
import type { StatusKind } from '../../../../../shared/status-kinds';
import type { Transition } from '../../../../../shared/workflow-definition';
import { StatusLabel } from '../../../components/StatusLabel';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { SelectField } from '../inputs/SelectField';
import { useStable } from '../use-stable';
import { EntryRow, EntryTable } from './EntryTable';
import { addTransition, isWay, removeTransition, type Selection, type Way } from './workflow-edits';

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

  const handleSelect = useStable((way: Way) => onSelect({ kind: 'transition', from: way.from, to: way.to }));
  const handleRemove = useStable((way: Way) => onChange(removeTransition(value, way)));

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
        {value.transitions.map((way) => (
          <TransitionRow
            key={`${way.from}→${way.to}`}
            way={way}
            from={nameOf(way.from)}
            to={nameOf(way.to)}
            fromKind={statuses.get(way.from)?.kind}
            toKind={statuses.get(way.to)?.kind}
            isSelected={selection?.kind === 'transition' && isWay(selection, way)}
            onSelect={handleSelect}
            onRemove={handleRemove}
          />
        ))}
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

interface TransitionRowProps {
  way: Transition;
  /** Names of both ends, as the reader knows them */
  from: string;
  to: string;
  fromKind: StatusKind | undefined;
  toKind: StatusKind | undefined;
  isSelected: boolean;
  onSelect: (way: Way) => void;
  onRemove: (way: Way) => void;
}

/** Rendered only when something of it changes: there may be hundreds. */
const TransitionRow = memo(function TransitionRow({ way, from, to, fromKind, toKind, isSelected, onSelect, onRemove }: TransitionRowProps) {
  const text = useText();
  const words = text('workflow.way', { from, to });
  return (
    <EntryRow
      label={words}
      isSelected={isSelected}
      cells={[
        <StatusLabel key="from" name={from} kind={fromKind} />,
        <StatusLabel key="to" name={to} kind={toKind} />,
        (way.guards ?? []).map(({ guard }) => text(`guard.${guard}`)).join(', '),
      ]}
      actions={
        <IconButton size="XS" variant="ghost" label={text('transition.remove', { way: words })} onClick={() => onRemove(way)}>
          <Trash />
        </IconButton>
      }
      onSelect={() => onSelect(way)}
    />
  );
});

const NewWay = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 20rem) minmax(0, 20rem) auto;
  align-items: end;
  justify-content: start;
  gap: ${({ theme }) => theme.spaces[2]};
  padding-block-start: ${({ theme }) => theme.spaces[3]};
`;
