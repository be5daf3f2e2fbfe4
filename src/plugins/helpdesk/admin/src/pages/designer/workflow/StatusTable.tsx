import { memo } from 'react';
import { Box, Button, Flex, IconButton } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import type { WorkflowDocument } from '../../../../../shared/contracts/configuration';
import type { StatusKind } from '../../../../../shared/status-kinds';
import { StatusLabel } from '../../../components/StatusLabel';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { StepButtons } from '../inputs/StepButtons';
import { useStable } from '../use-stable';
import { EntryRow, EntryTable } from './EntryTable';
import { moveStatus, removeStatus, type Selection } from './workflow-edits';

interface StatusTableProps {
  value: WorkflowDocument;
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  onChange: (next: WorkflowDocument) => void;
  onAddStatus: () => void;
}

/** The statuses in the order in which lists show them. */
export function StatusTable({ value, selection, onSelect, onChange, onAddStatus }: StatusTableProps) {
  const text = useText();
  const localised = useLocalised();
  const handleSelect = useStable((key: string) => onSelect({ kind: 'status', key }));
  const handleStep = useStable((key: string, step: 1 | -1) => onChange(moveStatus(value, key, step)));
  const handleRemove = useStable((key: string) => onChange(removeStatus(value, key)));
  return (
    <Box>
      <EntryTable caption={text('workflow.statuses')} columns={[text('status.name'), text('status.kind'), text('status.key')]}>
        {value.statuses.map(({ key, name, kind }, index) => (
          <StatusRow
            key={key}
            id={key}
            name={localised(name) || key}
            kind={kind}
            index={index}
            count={value.statuses.length}
            isInitial={key === value.initial}
            isSelected={selection?.kind === 'status' && selection.key === key}
            onSelect={handleSelect}
            onStep={handleStep}
            onRemove={handleRemove}
          />
        ))}
      </EntryTable>
      <Flex paddingTop={3}>
        <Button size="S" variant="secondary" startIcon={<Plus />} onClick={onAddStatus}>
          {text('workflow.status.add')}
        </Button>
      </Flex>
    </Box>
  );
}

interface StatusRowProps {
  id: string;
  name: string;
  kind: StatusKind;
  index: number;
  count: number;
  isInitial: boolean;
  isSelected: boolean;
  onSelect: (id: string) => void;
  onStep: (id: string, step: 1 | -1) => void;
  onRemove: (id: string) => void;
}

/** Rendered only when something of it changes: there may be hundreds. */
const StatusRow = memo(function StatusRow(props: StatusRowProps) {
  const { id, name, kind, index, count, isInitial, isSelected, onSelect, onStep, onRemove } = props;
  const text = useText();
  return (
    <EntryRow
      isSelected={isSelected}
      cells={[
        <StatusLabel key="name" name={name} kind={kind} />,
        `${text(`status-kind.${kind}`)}${isInitial ? ` · ${text('workflow.initial')}` : ''}`,
        id,
      ]}
      actions={
        <>
          <StepButtons name={name} index={index} count={count} onStep={(step) => onStep(id, step)} />
          <IconButton
            size="XS"
            variant="ghost"
            label={text('workflow.status.remove', { name })}
            disabled={isInitial}
            onClick={() => onRemove(id)}
          >
            <Trash />
          </IconButton>
        </>
      }
      onSelect={() => onSelect(id)}
    />
  );
});
