import { Button, TextButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { styled } from 'styled-components';
import type { BulkAction } from '../../../../../shared/contracts/bulk';
import type { ListCases } from '../../../../../shared/contracts/cases';
import { useText } from '../../../components/use-text';
import type { Selection } from './selection';

const BULK_KINDS = ['set-status', 'set-owner', 'move-to-campaign', 'set-source'] as const satisfies readonly BulkAction['kind'][];

interface BulkBarProps {
  selection: Selection;
  total: ListCases.Response['meta']['total'] | undefined;
  onSelectAll: () => void;
  onClear: () => void;
  onAct: (kind: BulkAction['kind']) => void;
}

/** How many cases are ticked, and what can be done to all of them. */
export function BulkBar({ selection: { ids, isAll }, total, onSelectAll, onClear, onAct }: BulkBarProps) {
  const text = useText();
  const all = { count: total?.count ?? 0, more: total?.more ? 'yes' : 'no' };
  const mayTakeAll = !isAll && total !== undefined && (total.more || total.count > ids.length);
  return (
    <Bar role="region" aria-label={text('bulk.bar')}>
      <Typography role="status" fontWeight="bold">
        {isAll ? text('bulk.selected-all', all) : text('bulk.selected', { count: ids.length })}
      </Typography>
      {mayTakeAll && <TextButton onClick={onSelectAll}>{text('bulk.select-all', all)}</TextButton>}
      <Actions>
        {BULK_KINDS.map((kind) => (
          <Button key={kind} size="S" variant="secondary" onClick={() => onAct(kind)}>
            {text(`bulk.act.${kind}`)}
          </Button>
        ))}
      </Actions>
      <TextButton startIcon={<Cross />} onClick={onClear}>
        {text('bulk.clear')}
      </TextButton>
    </Bar>
  );
}

const Bar = styled.section`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[4]}`};
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[4]}`};
  border: 1px solid ${({ theme }) => theme.colors.primary500};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
`;

const Actions = styled.span`
  display: inline-flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[2]};
  margin-inline-start: auto;
`;
