import { useCallback, useRef } from 'react';
import { Box, Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useLocation } from 'react-router-dom';
import { styled } from 'styled-components';
import type { CaseSort } from '../../../../shared/contracts/cases';
import { useCases } from '../../api/cases-api';
import { AreaTabs } from '../../components/AreaTabs';
import { LoadFailure } from '../../components/LoadFailure';
import { useText } from '../../components/use-text';
import { CaseRow } from './CaseRow';
import { CaseTable } from './CaseTable';
import { useListPosition } from './list-position';
import { FIRST_STATE, isNarrowed, sortedBy, toQuery } from './list-state';
import { ListFooter } from './ListFooter';
import { ListToolbar } from './ListToolbar';
import { NewCaseButton } from './NewCaseButton';
import { NoCases } from './NoCases';
import { SkeletonRows } from './SkeletonRows';
import { useListState } from './use-list-state';
import { useRowKeys } from './use-row-keys';

/** All cases the reader may see: search, filters, sort, pages; and the way to a new one. */
export default function CaseListPage() {
  const text = useText();
  const { search: list } = useLocation();
  const { state, change, turnTo } = useListState();
  // Shown at once from the cache when a reader comes back, and read again behind it.
  const cases = useCases(toQuery(state), { refetchOnMountOrArgChange: true });
  const rows = cases.data?.data;
  const isStale = cases.isFetching && cases.currentData === undefined && rows !== undefined;

  const area = useRef<HTMLDivElement>(null);
  const { remember } = useListPosition(area, list, cases.currentData !== undefined);
  useRowKeys(area);
  const onOpen = useRef(remember);
  onOpen.current = remember;
  const open = useCallback((documentId: string) => onOpen.current(documentId), []);

  const firstPage = () => turnTo(null);
  const clearFilters = () => change({ search: FIRST_STATE.search, status: [], campaign: [] });

  function content(): JSX.Element {
    if (cases.isError && !cases.isFetching) {
      const toFirstPage = state.cursor && <Button onClick={firstPage}>{text('list.first-page')}</Button>;
      return <LoadFailure error={cases.error} onRetry={() => void cases.refetch()} otherAction={toFirstPage} />;
    }
    if (rows?.length === 0 && !isStale) {
      const reason = state.cursor ? 'page-gone' : isNarrowed(state) ? 'no-match' : 'none-yet';
      return <NoCases reason={reason} onClearFilters={clearFilters} onFirstPage={firstPage} />;
    }
    return (
      <CaseTable sort={state.sort} order={state.order} isStale={isStale} onSort={(sort: CaseSort) => change(sortedBy(state, sort))}>
        {rows?.map((row) => <CaseRow key={row.documentId} row={row} list={list} onOpen={open} />) ?? (
          <SkeletonRows count={Math.min(state.pageSize, FIRST_STATE.pageSize)} />
        )}
      </CaseTable>
    );
  }

  return (
    <Frame aria-busy={cases.isFetching}>
      <Page.Title>{text('cases.title')}</Page.Title>
      <Flex justifyContent="space-between" gap={4}>
        <Typography variant="beta" tag="h1">
          {text('cases.title')}
        </Typography>
        <Flex gap={3}>
          <AreaTabs />
          <NewCaseButton />
        </Flex>
      </Flex>
      <ListToolbar state={state} onChange={change} onRefresh={() => void cases.refetch()} />
      <Box ref={area} background="neutral0" borderColor="neutral150" hasRadius overflow="auto" flex="1 1 auto" minHeight={0}>
        {cases.isLoading && <VisuallyHidden role="status">{text('list.loading')}</VisuallyHidden>}
        {content()}
      </Box>
      <ListFooter
        shown={cases.currentData?.data.length}
        meta={cases.currentData?.meta}
        pageSize={state.pageSize}
        onPageSize={(pageSize) => change({ pageSize })}
        onTurn={turnTo}
      />
    </Frame>
  );
}

/** Fills the window, so that headers and footer stay in sight while the rows scroll. */
const Frame = styled(Page.Main)`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => `${theme.spaces[4]} ${theme.spaces[4]}`};

  ${({ theme }) => theme.breakpoints.large} {
    flex: 1 1 0;
    min-height: 40rem;
    padding: ${({ theme }) => `${theme.spaces[5]} ${theme.spaces[6]} ${theme.spaces[4]}`};
  }
`;
