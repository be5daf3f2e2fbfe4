import { CaretDown, CaretUp } from '@strapi/icons';
import { styled } from 'styled-components';
import type { CaseSort } from '../../../../shared/contracts/cases';
import { PlainButton } from '../../components/PlainButton';
import type { Order } from './list-state';

interface SortButtonProps {
  label: string;
  sort: CaseSort;
  /** Null while the list is sorted by something else */
  order: Order | null;
  onSort: (sort: CaseSort) => void;
}

export function SortButton({ label, sort, order, onSort }: SortButtonProps) {
  return (
    <Button type="button" onClick={() => onSort(sort)} data-sorted={order !== null || undefined}>
      <Label>{label}</Label>
      {order === 'asc' ? <CaretUp aria-hidden /> : <CaretDown aria-hidden />}
    </Button>
  );
}

const Button = styled(PlainButton)`
  display: inline-flex;
  max-width: 100%;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: ${({ theme }) => theme.spaces[1]};
  margin-inline-start: -${({ theme }) => theme.spaces[1]};

  svg {
    flex: none;
    width: 0.8rem;
    opacity: 0;
  }

  &:hover svg,
  &:focus-visible svg {
    opacity: 0.6;
  }

  &[data-sorted] {
    color: ${({ theme }) => theme.colors.neutral800};
  }

  &[data-sorted] svg {
    opacity: 1;
  }
`;

const Label = styled.span`
  overflow: hidden;
  text-overflow: ellipsis;
`;
