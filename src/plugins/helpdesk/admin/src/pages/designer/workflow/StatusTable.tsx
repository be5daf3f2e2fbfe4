import { Box, Button, Flex, IconButton, VisuallyHidden } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Plus, Trash } from '@strapi/icons';
import type { WorkflowDocument } from '../../../../../shared/contracts/configuration';
import { StatusLabel } from '../../../components/StatusLabel';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { PlainTable, RowActions, RowButton } from './table-parts';
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
      <PlainTable>
        <caption>{text('workflow.statuses')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('status.name')}</th>
            <th scope="col">{text('status.kind')}</th>
            <th scope="col">{text('status.key')}</th>
            <th scope="col">
              <VisuallyHidden>{text('workflow.actions')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {value.statuses.map(({ key, name: names, kind }, index) => {
            const name = localised(names) || key;
            const isInitial = key === value.initial;
            return (
              <tr key={key} data-selected={(selection?.kind === 'status' && selection.key === key) || undefined}>
                <td>
                  <RowButton type="button" onClick={() => onSelect({ kind: 'status', key })}>
                    <StatusLabel name={name} kind={kind} />
                  </RowButton>
                </td>
                <td>
                  {text(`status-kind.${kind}`)}
                  {isInitial && ` · ${text('workflow.initial')}`}
                </td>
                <td>{key}</td>
                <td>
                  <RowActions>
                    <IconButton
                      size="XS"
                      variant="ghost"
                      label={text('workflow.status.up', { name })}
                      disabled={index === 0}
                      onClick={() => onChange(moveStatus(value, key, -1))}
                    >
                      <ArrowUp />
                    </IconButton>
                    <IconButton
                      size="XS"
                      variant="ghost"
                      label={text('workflow.status.down', { name })}
                      disabled={index === value.statuses.length - 1}
                      onClick={() => onChange(moveStatus(value, key, 1))}
                    >
                      <ArrowDown />
                    </IconButton>
                    <IconButton
                      size="XS"
                      variant="ghost"
                      label={text('workflow.status.remove', { name })}
                      disabled={isInitial}
                      onClick={() => onChange(removeStatus(value, key))}
                    >
                      <Trash />
                    </IconButton>
                  </RowActions>
                </td>
              </tr>
            );
          })}
        </tbody>
      </PlainTable>
      <Flex paddingTop={3}>
        <Button size="S" variant="secondary" startIcon={<Plus />} onClick={onAddStatus}>
          {text('workflow.status.add')}
        </Button>
      </Flex>
    </Box>
  );
}
