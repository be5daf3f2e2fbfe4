import { memo, type MouseEvent } from 'react';
import { VisuallyHidden } from '@strapi/design-system';
import { Link, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { CaseRow as CaseRowData } from '../../../../shared/contracts/cases';
import { useText } from '../../components/use-text';
import { casePath } from '../../routes';
import { SelectBox } from './bulk/SelectBox';
import { CaseCell } from './columns/CaseCell';
import type { Column } from './columns/column-catalogue';
import { isClickOnRow } from './is-click-on-row';
import { ROW_LINK } from './list-position';
import { Cell, Row } from './table-styles';

interface CaseRowProps {
  row: CaseRowData;
  columns: readonly Column[];
  /** It does not match any more, and stays until the reader wants the list anew. */
  hasLeft?: boolean;
  onOpen: (documentId: string) => void;
  isSelected?: boolean;
  /** Only where cases can be selected */
  onSelect?: (documentId: string) => void;
}

/** One case. A click anywhere opens it, except on the number, which is copied (R4), or while text is selected. */
export const CaseRow = memo(function CaseRow({ row, columns, hasLeft = false, onOpen, isSelected = false, onSelect }: CaseRowProps) {
  const navigate = useNavigate();
  const text = useText();

  function openUnlessElsewhere(event: MouseEvent<HTMLTableRowElement>): void {
    if (!isClickOnRow(event)) return;
    onOpen(row.documentId);
    navigate(casePath(row.documentId));
  }

  return (
    <Row data-opens data-left={hasLeft || undefined} aria-selected={onSelect && isSelected} onClick={openUnlessElsewhere}>
      {onSelect && (
        <Cell>
          <SelectBox
            label={text('bulk.select-case', { number: row.number })}
            checked={isSelected}
            onToggle={() => onSelect(row.documentId)}
          />
        </Cell>
      )}
      {columns.map(({ id }) => (
        <Cell key={id}>
          {id === 'subject' ? (
            <Subject
              to={casePath(row.documentId)}
              title={row.subject}
              $isUnread={row.isUnread}
              onClick={() => onOpen(row.documentId)}
              {...{ [ROW_LINK]: row.documentId }}
            >
              {row.subject}
              {row.isUnread && <VisuallyHidden>, {text('list.unread')}</VisuallyHidden>}
              {hasLeft && <VisuallyHidden>, {text('list.left')}</VisuallyHidden>}
            </Subject>
          ) : (
            <CaseCell row={row} column={id} />
          )}
        </Cell>
      ))}
    </Row>
  );
});

const Subject = styled(Link)<{ $isUnread: boolean }>`
  display: block;
  overflow: hidden;
  text-overflow: ellipsis;
  padding: ${({ theme }) => theme.spaces[1]};
  margin-inline: -${({ theme }) => theme.spaces[1]};
  color: inherit;
  font-weight: ${({ theme, $isUnread }) => ($isUnread ? theme.fontWeights.bold : theme.fontWeights.regular)};
  text-decoration: none;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
    border-radius: ${({ theme }) => theme.borderRadius};
  }
`;
