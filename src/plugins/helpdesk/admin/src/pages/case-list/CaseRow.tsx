import { memo, type MouseEvent } from 'react';
import { VisuallyHidden } from '@strapi/design-system';
import { Link, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { CaseRow as CaseRowData } from '../../../../shared/contracts/cases';
import { CopyText } from '../../components/CopyText';
import { Person } from '../../components/Person';
import { RelativeTime } from '../../components/RelativeTime';
import { SourceIcon } from '../../components/SourceIcon';
import { StatusLabel } from '../../components/StatusLabel';
import { useLocalised } from '../../components/use-localised';
import { useText } from '../../components/use-text';
import { casePath } from '../../routes';
import { SelectBox } from './bulk/SelectBox';
import { ROW_LINK } from './list-position';
import { Cell, Row } from './table-styles';

interface CaseRowProps {
  row: CaseRowData;
  onOpen: (documentId: string) => void;
  isSelected?: boolean;
  /** Only where cases can be selected */
  onSelect?: (documentId: string) => void;
}

/** One case. A click anywhere opens it, except on the number, which is copied (R4), or while text is selected. */
export const CaseRow = memo(function CaseRow({ row, onOpen, isSelected = false, onSelect }: CaseRowProps) {
  const navigate = useNavigate();
  const localised = useLocalised();
  const text = useText();
  const campaign = localised(row.campaign.name);

  function openUnlessElsewhere(event: MouseEvent<HTMLTableRowElement>): void {
    const isOnControl = event.target instanceof Element && event.target.closest('a, button');
    if (isOnControl || event.ctrlKey || event.metaKey || event.shiftKey || window.getSelection()?.type === 'Range') return;
    onOpen(row.documentId);
    navigate(casePath(row.documentId));
  }

  return (
    <Row data-opens aria-selected={onSelect && isSelected} onClick={openUnlessElsewhere}>
      {onSelect && (
        <Cell>
          <SelectBox
            label={text('bulk.select-case', { number: row.number })}
            checked={isSelected}
            onToggle={() => onSelect(row.documentId)}
          />
        </Cell>
      )}
      <Cell>
        <SourceIcon source={row.source} />
      </Cell>
      <Cell>
        <CopyText value={row.number} />
      </Cell>
      <Cell>
        <Subject
          to={casePath(row.documentId)}
          title={row.subject}
          onClick={() => onOpen(row.documentId)}
          {...{ [ROW_LINK]: row.documentId }}
        >
          {row.subject}
        </Subject>
      </Cell>
      <Cell title={row.contact.displayName}>{row.contact.displayName}</Cell>
      <Cell title={campaign}>{campaign}</Cell>
      <Cell>
        <StatusLabel name={localised(row.status.name)} kind={row.status.kind} />
      </Cell>
      <Cell>
        {row.owner ? (
          <Person name={row.owner.name} />
        ) : (
          <>
            <span aria-hidden>—</span>
            <VisuallyHidden>{text('owner.none')}</VisuallyHidden>
          </>
        )}
      </Cell>
      <Cell>
        <RelativeTime at={row.createdAt} />
      </Cell>
      <Cell $isExtra>
        <RelativeTime at={row.updatedAt} />
      </Cell>
    </Row>
  );
});

const Subject = styled(Link)`
  display: block;
  overflow: hidden;
  text-overflow: ellipsis;
  padding: ${({ theme }) => theme.spaces[1]};
  margin-inline: -${({ theme }) => theme.spaces[1]};
  color: inherit;
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  text-decoration: none;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
    border-radius: ${({ theme }) => theme.borderRadius};
  }
`;
