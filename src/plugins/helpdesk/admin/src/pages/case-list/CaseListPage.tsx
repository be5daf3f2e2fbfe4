import { useCallback, useState } from 'react';
import { IconButton, Typography } from '@strapi/design-system';
import { List as ListIcon } from '@strapi/icons';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { LoadFailure } from '../../components/LoadFailure';
import { useText } from '../../components/use-text';
import { CASES, viewPath } from '../../routes';
import { TabPage } from '../workspace/TabPage';
import { BulkJobs } from './bulk/BulkJobs';
import { CaseListView } from './CaseListView';
import { withColumns } from './columns/personal-layout';
import { NewCaseButton } from './NewCaseButton';
import { AS_THE_VIEW, changedView } from './shown-list';
import { useCaseList } from './use-case-list';
import { DeletedView, type Deleted } from './views/DeletedView';
import { NoView } from './views/NoView';
import { useViewName } from './views/use-view-name';
import { ViewChanges } from './views/ViewChanges';
import { ViewsRail } from './views/ViewsRail';

/** The cases the reader may see: views, search, filters, columns, what can be done to many at once, and the way to a new one. */
export default function CaseListPage() {
  const text = useText();
  const nameOf = useViewName();
  const navigate = useNavigate();
  const list = useCaseList();
  const { state, change, layout, changeLayout, views, view, shown, cases } = list;
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const forgetDeleted = useCallback(() => setDeleted(null), []);
  const setRailHidden = (isRailHidden: boolean) => changeLayout((before) => ({ ...before, isRailHidden }));
  const title = view ? nameOf(view) : text('cases.title');

  function forgetChanges(): void {
    if (view) changeLayout((before) => withColumns(before, view.id, undefined));
    change(AS_THE_VIEW);
  }
  function handleSaved(id: string): void {
    forgetChanges();
    if (id !== view?.id) navigate(viewPath(id));
  }
  function content(): JSX.Element {
    if (!view && views.isError) return <LoadFailure error={views.error} onRetry={() => void views.refetch()} />;
    if (!view && views.currentData) return <NoView onLeave={() => navigate(CASES)} />;
    return <CaseListView list={list} title={title} />;
  }

  return (
    <Frame title={title} aria-busy={cases.isFetching || views.isLoading} data-rail={!layout.isRailHidden || undefined}>
      {!layout.isRailHidden && (
        <ViewsRail
          views={views.currentData?.data ?? []}
          shown={view?.id}
          first={views.currentData?.meta.default ?? ''}
          isWatched={list.isWatched}
          onRetry={views.isError ? () => void views.refetch() : undefined}
          onDeleted={setDeleted}
          onHide={() => setRailHidden(true)}
        />
      )}
      <Column>
        <Header>
          {layout.isRailHidden && (
            <IconButton size="S" variant="ghost" label={text('views.show')} onClick={() => setRailHidden(false)}>
              <ListIcon />
            </IconButton>
          )}
          <Typography variant="beta" tag="h1" ellipsis title={title}>
            {title}
          </Typography>
          {view && shown && list.isChanged && (
            <ViewChanges
              view={view}
              name={title}
              changed={changedView(state, view, layout.columns[view.id])}
              onSaved={handleSaved}
              onReset={forgetChanges}
            />
          )}
          <Actions>
            <BulkJobs onFinished={list.showAnew} />
            <NewCaseButton />
          </Actions>
        </Header>
        {deleted && <DeletedView key={deleted.view.id} deleted={deleted} onGone={forgetDeleted} />}
        {content()}
      </Column>
    </Frame>
  );
}

/** Fills the window, so that headers and footer stay in sight while the rows scroll. */
const Frame = styled(TabPage)`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[4]};
  padding: ${({ theme }) => theme.spaces[4]};

  ${({ theme }) => theme.breakpoints.large} {
    flex: 1 1 0;
    min-height: 0;

    &[data-rail] {
      grid-template-columns: auto minmax(0, 1fr);
    }
  }
`;

const Column = styled.div`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[3]};
  min-width: 0;
  min-height: 0;
`;

const Header = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[4]}`};
  min-height: 3.2rem;
`;

const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[4]};
  margin-inline-start: auto;
`;
