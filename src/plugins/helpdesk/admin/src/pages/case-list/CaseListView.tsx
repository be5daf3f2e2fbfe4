import { useCallback, useRef, useState } from 'react';
import { Box, Button, VisuallyHidden } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useLocation } from 'react-router-dom';
import { styled } from 'styled-components';
import { actionId } from '../../../../shared/permissions';
import { LoadFailure } from '../../components/LoadFailure';
import { useText } from '../../components/use-text';
import { BulkActions } from './bulk/BulkActions';
import { BulkJobDialog } from './bulk/BulkJobDialog';
import { isSelected, pageToggled, ticksOf, toggled } from './bulk/selection';
import { useSelection } from './bulk/use-selection';
import { CaseRow } from './CaseRow';
import { CaseTable } from './CaseTable';
import { withWidth } from './columns/personal-layout';
import { useListPosition } from './list-position';
import { ListFooter } from './ListFooter';
import { ListToolbar } from './ListToolbar';
import { ArrivedNote } from './live/ArrivedNote';
import { NoCases } from './NoCases';
import { isNarrowed, sortedBy } from './shown-list';
import { SkeletonRows } from './SkeletonRows';
import type { CaseList } from './use-case-list';
import { useRowKeys } from './use-row-keys';

const TO_EDIT_IN_BULK = [{ action: actionId('cases.bulk-edit-cases'), subject: null }];
const SKELETON_ROWS = 15;

/** The cases of a view, with the ways to find among them and to act on them. */
export function CaseListView({ list, title }: { list: CaseList; title: string }) {
  const text = useText();
  const { search: address } = useLocation();
  const { state, change, turnTo, view, shown, columns, cases, rows: shownRows, layout, changeLayout } = list;
  const { merged, isStale } = shownRows;
  const rows = merged?.rows;

  const area = useRef<HTMLDivElement>(null);
  const { remember } = useListPosition(area, address, rows !== undefined && !isStale);
  const onOpen = useRef(remember);
  onOpen.current = remember;
  const open = useCallback((documentId: string) => onOpen.current(documentId), []);

  const { allowedActions } = useRBAC(TO_EDIT_IN_BULK);
  const isSelectable = Boolean(allowedActions.canBulkEditCases);
  useRowKeys({ area, isSelectable });
  const [selection, changeSelection] = useSelection(JSON.stringify(list.matching));
  const [openJob, setOpenJob] = useState<string | null>(null);
  const shownIds = useRef<string[]>([]);
  shownIds.current = rows?.map(({ documentId }) => documentId) ?? [];
  const select = useCallback(
    (documentId: string) => changeSelection((before) => toggled(before, documentId, shownIds.current)),
    [changeSelection],
  );

  const firstPage = () => turnTo(null);
  async function showArrived(): Promise<void> {
    await list.showAnew();
    area.current?.scrollTo({ top: 0 });
  }

  function content(): JSX.Element | null {
    const isRefused = list.problems.length > 0;
    if (cases.isError && !cases.isFetching && (isRefused || !rows || isStale)) {
      const toFirstPage = state.cursor && <Button onClick={firstPage}>{text('list.first-page')}</Button>;
      return <LoadFailure error={cases.error} onRetry={() => void cases.refetch()} otherAction={toFirstPage} />;
    }
    if (rows?.length === 0 && !isStale && shown) {
      const reason = state.cursor ? 'page-gone' : isNarrowed(state, shown) ? 'no-match' : 'none-yet';
      return (
        <NoCases
          reason={reason}
          isView={!list.isChanged && state.search === ''}
          onClearFilters={() => change({ search: '', filter: undefined })}
          onFirstPage={firstPage}
        />
      );
    }
    return (
      <CaseTable
        caption={title}
        columns={columns}
        sort={shown?.sort ?? 'createdAt'}
        order={shown?.order ?? 'desc'}
        isStale={isStale}
        onSort={(sort) => shown && view && change(sortedBy(shown, sort, view))}
        onWidth={(column, width) => changeLayout((before) => withWidth(before, column, width))}
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
            columns={columns}
            hasLeft={merged?.left.has(row.documentId)}
            onOpen={open}
            isSelected={isSelected(selection, row.documentId)}
            onSelect={isSelectable ? select : undefined}
          />
        )) ?? <SkeletonRows columns={columns} count={SKELETON_ROWS} isSelectable={isSelectable} />}
      </CaseTable>
    );
  }

  return (
    <>
      {view && shown && <ListToolbar list={list} view={view} shown={shown} />}
      <Sheet>
        <ArrivedNote count={merged?.arrived ?? 0} onShow={() => void showArrived()} />
        <Box ref={area} background="neutral0" borderColor="neutral150" hasRadius overflow="auto" height="100%" position="relative">
          {!rows && <VisuallyHidden role="status">{text('list.loading')}</VisuallyHidden>}
          {content()}
        </Box>
      </Sheet>
      {isSelectable && (
        <BulkActions
          selection={selection}
          matching={list.matching}
          rows={rows ?? []}
          total={cases.currentData?.meta.total}
          onChange={changeSelection}
          onStarted={setOpenJob}
        />
      )}
      {openJob && <BulkJobDialog id={openJob} onFinished={list.showAnew} onClose={() => setOpenJob(null)} />}
      <ListFooter
        shown={isStale ? undefined : rows?.length}
        meta={cases.currentData?.meta}
        pageSize={layout.pageSize}
        failure={cases.isError && rows !== undefined && !isStale ? cases.error : undefined}
        onPageSize={(pageSize) => {
          changeLayout((before) => ({ ...before, pageSize }));
          turnTo(null);
        }}
        onTurn={turnTo}
      />
    </>
  );
}

/** What came meanwhile is told above the rows, without moving them. */
const Sheet = styled.div`
  position: relative;
  flex: 1 1 auto;
  min-height: 0;
`;
