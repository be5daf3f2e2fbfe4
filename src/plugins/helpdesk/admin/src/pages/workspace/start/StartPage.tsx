import { useEffect, useRef, type ReactNode } from 'react';
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
import { CASES } from '../../../routes';
import { useTabIsActive } from '../active-tab';
import { TO_OWN_CASES } from '../rights';
import { TabPage } from '../TabPage';
import { useTakeNext } from '../use-take-next';
import { CallbackRow, CaseRow, TaskRow } from './start-rows';
import { RecentActivities } from './RecentActivities';
import { Hint, Rows } from './start-styles';
import { useRowSteps } from './use-row-steps';

/** How often a page in sight is read again, in milliseconds */
const LOOK_AGAIN = 60_000;

/** What an agent's day begins with: what is theirs to do, and what happened last (R114). */
export default function StartPage() {
  const text = useText();
  const isActive = useTabIsActive();
  const start = useStart(undefined, { pollingInterval: isActive ? LOOK_AGAIN : 0, refetchOnMountOrArgChange: true });
  const { canOwnCases } = useRBAC(TO_OWN_CASES).allowedActions;
  const { takeNext, isTaking } = useTakeNext();
  const area = useRef<HTMLDivElement>(null);
  useRowSteps(area);

  // Shown as it was left, and read again behind it.
  const { refetch } = start;
  const wasActive = useRef(isActive);
  useEffect(() => {
    if (isActive && !wasActive.current) void refetch();
    wasActive.current = isActive;
  }, [isActive, refetch]);

  function rows<T>(some: Some<T> | undefined, empty: string, row: (item: T) => ReactNode): ReactNode {
    if (!some) return <Waiting />;
    if (some.items.length === 0) return <Hint>{empty}</Hint>;
    return (
      <>
        <Rows>{some.items.map(row)}</Rows>
        {some.hasMore && (
          <Hint>
            <Link to={CASES}>{text('start.more')}</Link>
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
              {rows(callbacks, text('start.callbacks.none'), (row) => (
                <CallbackRow key={row.documentId} row={row} />
              ))}
            </Panel>
            <Panel title={text('start.cases')}>
              {rows(cases, text('start.cases.none'), (row) => (
                <CaseRow key={row.documentId} row={row} />
              ))}
            </Panel>
          </Column>
          <Column>
            <Panel title={text('start.tasks')}>
              {rows(tasks, text('start.tasks.none'), (row) => (
                <TaskRow key={row.id} row={row} />
              ))}
            </Panel>
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
