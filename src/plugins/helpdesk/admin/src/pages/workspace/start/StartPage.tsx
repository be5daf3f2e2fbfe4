import { useRef, type ReactNode } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Play } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Some } from '../../../../../shared/contracts/workspace';
import { useStart } from '../../../api/workspace-api';
import { LoadFailure } from '../../../components/LoadFailure';
import { Panel } from '../../../components/Panel';
import { SkeletonBar } from '../../../components/SkeletonBar';
import { useText } from '../../../components/use-text';
import { useWhenBack } from '../../../components/use-when-back';
import { CASES } from '../../../routes';
import { useTabIsActive } from '../active-tab';
import { TO_OWN_CASES } from '../rights';
import { TabPage } from '../TabPage';
import { useTakeNext } from '../use-take-next';
import { CallbackRow, CaseRow, TaskRow } from './start-rows';
import { Mentions } from './Mentions';
import { RecentActivities } from './RecentActivities';
import { Hint, Rows } from './start-styles';
import { useRereading } from './use-reread';
import { useRowSteps } from './use-row-steps';

/** What an agent's day begins with: what is theirs to do, and what happened last (R114). */
export default function StartPage() {
  const text = useText();
  const start = useStart(undefined, useRereading());
  const { canOwnCases } = useRBAC(TO_OWN_CASES).allowedActions;
  const { takeNext, isTaking } = useTakeNext();
  const area = useRef<HTMLDivElement>(null);
  useRowSteps(area);

  const { refetch } = start;
  useWhenBack(useTabIsActive(), () => void refetch());

  function rows<T>(some: Some<T> | undefined, empty: string, more: string, row: (item: T) => ReactNode): ReactNode {
    if (!some) return <Waiting />;
    if (some.items.length === 0) return <Hint>{empty}</Hint>;
    return (
      <>
        <Rows>{some.items.map(row)}</Rows>
        {some.hasMore && (
          <Hint>
            <Link to={more}>{text('start.more')}</Link>
          </Hint>
        )}
      </>
    );
  }

  const { cases, callbacks, tasks } = start.data ?? {};
  return (
    <Frame title={text('start.title')} aria-busy={start.isFetching}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography variant="beta" tag="h1">
          {text('start.title')}
        </Typography>
        {canOwnCases && (
          <Button startIcon={<Play />} loading={isTaking} onClick={() => void takeNext()}>
            {text('queue.take')}
          </Button>
        )}
      </Flex>
      {start.isError && !start.data ? (
        <LoadFailure error={start.error} onRetry={() => void refetch()} />
      ) : (
        <Columns ref={area}>
          <Column>
            <Panel title={text('start.callbacks')}>
              {rows(callbacks, text('start.callbacks.none'), `${CASES}?view=callbacks-due`, (row) => (
                <CallbackRow key={row.documentId} row={row} />
              ))}
            </Panel>
            <Panel title={text('start.cases')}>
              {rows(cases, text('start.cases.none'), `${CASES}?view=my-open`, (row) => (
                <CaseRow key={row.documentId} row={row} />
              ))}
            </Panel>
          </Column>
          <Column>
            <Panel title={text('start.tasks')}>
              {rows(tasks, text('start.tasks.none'), `${CASES}?view=my-open`, (row) => (
                <TaskRow key={row.id} row={row} />
              ))}
            </Panel>
            <Mentions />
            <RecentActivities />
          </Column>
        </Columns>
      )}
    </Frame>
  );
}

function Waiting() {
  return (
    <Rows aria-hidden>
      {['a', 'b', 'c'].map((key) => (
        <li key={key}>
          <SkeletonBar $width="100%" $height="2.4rem" />
        </li>
      ))}
    </Rows>
  );
}

const Frame = styled(TabPage)`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[4]};
  padding: ${({ theme }) => theme.spaces[4]};

  ${({ theme }) => theme.breakpoints.large} {
    padding: ${({ theme }) => `${theme.spaces[5]} ${theme.spaces[6]} ${theme.spaces[8]}`};
  }
`;

const Columns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  align-items: start;

  ${({ theme }) => theme.breakpoints.large} {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
`;

const Column = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  min-width: 0;
`;
