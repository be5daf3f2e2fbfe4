import { Button, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { styled } from 'styled-components';
import type { ListCases } from '../../../../shared/contracts/cases';
import { failureText } from '../../api/failure-text';
import { useText } from '../../components/use-text';
import { PAGE_SIZES } from './columns/personal-layout';

interface ListFooterProps {
  /** Rows on this page; undefined while none is loaded */
  shown: number | undefined;
  meta: ListCases.Response['meta'] | undefined;
  pageSize: number;
  /** Why the rows in sight are not as they are by now */
  failure: unknown;
  onPageSize: (size: number) => void;
  onTurn: (cursor: string) => void;
}

/** Page size, how many of how many, and the ways to the neighbouring pages. */
export function ListFooter({ shown, meta, pageSize, failure, onPageSize, onTurn }: ListFooterProps) {
  const text = useText();
  return (
    <Flex justifyContent="space-between" gap={4} wrap="wrap">
      <Flex gap={2}>
        <PageSize>
          <SingleSelect
            size="S"
            aria-label={text('list.page-size')}
            value={String(pageSize)}
            onChange={(value) => onPageSize(Number(value))}
          >
            {PAGE_SIZES.map((size) => (
              <SingleSelectOption key={size} value={String(size)}>
                {size}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </PageSize>
        <Typography variant="pi" textColor="neutral600" aria-hidden>
          {text('list.page-size')}
        </Typography>
      </Flex>
      <Typography variant="pi" textColor={failure ? 'danger600' : 'neutral600'} role="status">
        {failure !== undefined && text('list.not-renewed', { reason: failureText(failure, text) })}
        {failure === undefined &&
          meta &&
          meta.total.count > 0 &&
          shown !== undefined &&
          text('list.position', { shown, total: meta.total.count, more: meta.total.more ? 'yes' : 'no' })}
      </Typography>
      <Flex gap={2} tag="nav" aria-label={text('list.pages')}>
        <TurnButton cursor={meta?.previous} onTurn={onTurn} icon={<ChevronLeft />} label={text('list.previous')} />
        <TurnButton cursor={meta?.next} onTurn={onTurn} endIcon={<ChevronRight />} label={text('list.next')} />
      </Flex>
    </Flex>
  );
}

interface TurnButtonProps {
  cursor: string | null | undefined;
  onTurn: (cursor: string) => void;
  icon?: JSX.Element;
  endIcon?: JSX.Element;
  label: string;
}

function TurnButton({ cursor, onTurn, icon, endIcon, label }: TurnButtonProps) {
  return (
    <Button variant="tertiary" size="S" startIcon={icon} endIcon={endIcon} disabled={!cursor} onClick={() => cursor && onTurn(cursor)}>
      {label}
    </Button>
  );
}

const PageSize = styled.div`
  width: 9.2rem;
`;
