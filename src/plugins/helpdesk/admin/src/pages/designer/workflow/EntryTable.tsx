import type { ReactNode } from 'react';
import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { PlainButton } from '../../../components/PlainButton';
import { useText } from '../../../components/use-text';

interface EntryTableProps {
  caption: string;
  /** Heads of the columns, before that of the actions */
  columns: string[];
  children: ReactNode;
}

/** A table of what the graph shows as well, one entry a line. */
export function EntryTable({ caption, columns, children }: EntryTableProps) {
  const text = useText();
  return (
    <Table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          <th scope="col">
            <VisuallyHidden>{text('workflow.actions')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </Table>
  );
}

interface EntryRowProps {
  isSelected: boolean;
  /** What is read out for the button that selects it; without it, what the button shows */
  label?: string;
  /** One for each column; the first selects the entry. */
  cells: [ReactNode, ...ReactNode[]];
  actions: ReactNode;
  onSelect: () => void;
}

export function EntryRow({ isSelected, label, cells: [first, ...others], actions, onSelect }: EntryRowProps) {
  return (
    <tr data-selected={isSelected || undefined}>
      <td>
        <RowButton type="button" aria-label={label} aria-current={isSelected || undefined} onClick={onSelect}>
          {first}
        </RowButton>
      </td>
      {others.map((cell, index) => (
        <td key={index} title={typeof cell === 'string' ? cell : undefined}>
          {cell}
        </td>
      ))}
      <td>
        <Actions>{actions}</Actions>
      </td>
    </tr>
  );
}

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};

  caption {
    padding-block-end: ${({ theme }) => theme.spaces[2]};
    font-weight: ${({ theme }) => theme.fontWeights.bold};
    text-align: start;
  }

  th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: ${({ theme }) => theme.fontSizes[1]};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
    text-align: start;
  }

  th,
  td {
    height: 4rem;
    padding: ${({ theme }) => `0 ${theme.spaces[2]}`};
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  /* Names and keys may be long; the buttons at the end stay in sight. */
  td:not(:last-child) {
    max-width: 24rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  tr[data-selected] td {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

const RowButton = styled(PlainButton)`
  max-width: 100%;
  padding: ${({ theme }) => theme.spaces[1]};
  text-align: start;

  &:hover {
    text-decoration: underline;
  }

  &:focus-visible {
    outline-offset: -2px;
  }
`;

const Actions = styled.div`
  display: flex;
  align-items: center;
  justify-content: flex-end;
  gap: ${({ theme }) => theme.spaces[1]};
`;
