import { useCallback, useRef, useState } from 'react';
import { Box, Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useLocation } from 'react-router-dom';
import { styled } from 'styled-components';
import type { CaseSort } from '../../../../shared/contracts/cases';
import { actionId } from '../../../../shared/permissions';
import { useCases } from '../../api/cases-api';
import { LoadFailure } from '../../components/LoadFailure';
import { useText } from '../../components/use-text';
import { TabPage } from '../workspace/TabPage';
import { BulkActions } from './bulk/BulkActions';
import { BulkJobDialog } from './bulk/BulkJobDialog';
import { BulkJobsMenu } from './bulk/BulkJobsMenu';
import { isSelected, pageToggled, ticksOf, toggled } from './bulk/selection';
import { useSelection } from './bulk/use-selection';
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

const TO_EDIT_IN_BULK = [{ action: actionId('cases.bulk-edit-cases'), subject: null }];

/** All cases the reader may see: search, filters, sort, pages, what can be done to many at once, and the way to a new one. */
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

  const { allowedActions } = useRBAC(TO_EDIT_IN_BULK);
  const isSelectable = Boolean(allowedActions.canBulkEditCases);
  const [selection, changeSelection] = useSelection(JSON.stringify([state.search, state.status, state.campaign]));
  const [openJob, setOpenJob] = useState<string | null>(null);
  const shownIds = useRef<string[]>([]);
  shownIds.current = rows?.map(({ documentId }) => documentId) ?? [];
  const select = useCallback(
    (documentId: string) => changeSelection((before) => toggled(before, documentId, shownIds.current)),
    [changeSelection],
  );
  const { refetch } = cases;
  const readAgain = useCallback(() => void refetch(), [refetch]);

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
      <CaseTable
        sort={state.sort}
        order={state.order}
        isStale={isStale}
        onSort={(sort: CaseSort) => change(sortedBy(state, sort))}
        page={
          isSelectable
            ? {
                ticks: ticksOf(selection, shownIds.current),
                onToggle: () => changeSelection((before) => pageToggled(before, shownIds.current)),
              }
            : undefined
        }
      >
        {rows?.map((row) => (
          <CaseRow
            key={row.documentId}
            row={row}
            onOpen={open}
            isSelected={isSelected(selection, row.documentId)}
            onSelect={isSelectable ? select : undefined}
          />
        )) ?? <SkeletonRows count={Math.min(state.pageSize, FIRST_STATE.pageSize)} isSelectable={isSelectable} />}
      </CaseTable>
    );
  }

  return (
    <Frame title={text('cases.title')} aria-busy={cases.isFetching}>
      <Flex justifyContent="space-between" gap={4}>
        <Typography variant="beta" tag="h1">
          {text('cases.title')}
        </Typography>
        <Flex gap={4}>
          {isSelectable && <BulkJobsMenu onOpen={setOpenJob} onFinished={readAgain} />}
          <NewCaseButton />
        </Flex>
      </Flex>
      <ListToolbar state={state} onChange={change} onRefresh={() => void cases.refetch()} />
      <Box ref={area} background="neutral0" borderColor="neutral150" hasRadius overflow="auto" flex="1 1 auto" minHeight={0}>
        {cases.isLoading && <VisuallyHidden role="status">{text('list.loading')}</VisuallyHidden>}
        {content()}
      </Box>
      {isSelectable && (
        <BulkActions
          selection={selection}
          state={state}
          rows={rows ?? []}
          total={cases.currentData?.meta.total}
          onChange={changeSelection}
          onStarted={setOpenJob}
        />
      )}
      {openJob && <BulkJobDialog id={openJob} onFinished={readAgain} onClose={() => setOpenJob(null)} />}
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
const Frame = styled(TabPage)`
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
