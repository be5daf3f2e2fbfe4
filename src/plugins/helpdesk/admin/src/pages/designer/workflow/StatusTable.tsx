import { Box, Button, Flex, IconButton } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import type { WorkflowDocument } from '../../../../../shared/contracts/configuration';
import { StatusLabel } from '../../../components/StatusLabel';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { StepButtons } from '../inputs/StepButtons';
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
  return (
    <Box>
      <EntryTable caption={text('workflow.statuses')} columns={[text('status.name'), text('status.kind'), text('status.key')]}>
        {value.statuses.map(({ key, name: names, kind }, index) => {
          const name = localised(names) || key;
          const isInitial = key === value.initial;
          return (
            <EntryRow
              key={key}
              isSelected={selection?.kind === 'status' && selection.key === key}
              cells={[
                <StatusLabel name={name} kind={kind} />,
                `${text(`status-kind.${kind}`)}${isInitial ? ` · ${text('workflow.initial')}` : ''}`,
                key,
              ]}
              actions={
                <>
                  <StepButtons
                    name={name}
                    index={index}
                    count={value.statuses.length}
                    onStep={(step) => onChange(moveStatus(value, key, step))}
                  />
                  <IconButton
                    size="XS"
                    variant="ghost"
                    label={text('workflow.status.remove', { name })}
                    disabled={isInitial}
                    onClick={() => onChange(removeStatus(value, key))}
                  >
                    <Trash />
                  </IconButton>
                </>
              }
              onSelect={() => onSelect({ kind: 'status', key })}
            />
          );
        })}
      </EntryTable>
      <Flex paddingTop={3}>
        <Button size="S" variant="secondary" startIcon={<Plus />} onClick={onAddStatus}>
          {text('workflow.status.add')}
        </Button>
      </Flex>
    </Box>
  );
}
