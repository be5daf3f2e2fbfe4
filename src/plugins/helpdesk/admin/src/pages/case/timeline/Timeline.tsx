import { useId, useMemo, useState } from 'react';
import { Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { MoveActivity } from '../../../../../shared/contracts/activities';
import { useTimeline } from '../../../api/activities-api';
import { LoadFailure } from '../../../components/LoadFailure';
import { SkeletonBar } from '../../../components/SkeletonBar';
import { useText } from '../../../components/use-text';
import { restorableActivity } from './cleared';
import { RestorableContext } from './restorable';
import { RewordingsContext, useRewordings } from './rewordings';
import { TimelineBar } from './TimelineBar';
import { TimelineCaseContext } from './timeline-case';
import { timelineEntries } from './timeline-entries';
import { TimelineFeed } from './TimelineFeed';
import { UndoMove } from './UndoMove';
import { useNextPage } from './use-next-page';
import { useTimelineView } from './use-timeline-view';

type Moved = MoveActivity.Response['data'];

/** Everything that was said and done about the case, a page at a time. */
export function Timeline({ documentId }: { documentId: string }) {
  const text = useText();
  const title = useId();
  const view = useTimelineView(documentId);
  const { of } = view;
  const { currentData, error, isError, isFetching, refetch } = useTimeline(of, { refetchOnMountOrArgChange: true });
  const [moved, setMoved] = useState<Moved | null>(null);
  const more = useNextPage(of, currentData?.meta.next ?? null);

  const entries = useMemo(() => timelineEntries(currentData?.data ?? []), [currentData]);
  const restorable = useMemo(() => {
    const isWhole = of.kind.length === 0 && of.person === null && of.order === 'desc';
    return { documentId, restorable: isWhole ? restorableActivity(currentData?.data ?? []) : null };
  }, [documentId, of.kind, of.person, of.order, currentData]);
  const timelineCase = useMemo(() => ({ documentId, onMoved: setMoved }), [documentId]);
  const rewordings = useRewordings(documentId);
  const isFiltered = of.kind.length > 0 || of.person !== null;

  return (
    <TimelineCaseContext.Provider value={timelineCase}>
      <RestorableContext.Provider value={restorable}>
        <Frame aria-labelledby={title}>
          <VisuallyHidden>
            <h2 id={title}>{text('timeline.title')}</h2>
          </VisuallyHidden>
          <TimelineBar view={view} />
          {!currentData && isError && !isFetching && <LoadFailure error={error} onRetry={() => void refetch()} />}
          {!currentData && (isFetching || !isError) && (
            <>
              <VisuallyHidden role="status">{text('timeline.loading')}</VisuallyHidden>
              <SkeletonBar $width="100%" $height="16rem" />
            </>
          )}
          {currentData && entries.length === 0 && (
            <Typography textColor="neutral600">{text(isFiltered ? 'timeline.empty.filtered' : 'timeline.empty')}</Typography>
          )}
          {entries.length > 0 && (
            <RewordingsContext.Provider value={rewordings}>
              <TimelineFeed
                key={JSON.stringify(of)}
                entries={entries}
                isNewestFirst={of.order === 'desc'}
                isWhole={currentData?.meta.next === null}
                isBusy={isFetching || more.isLoading}
                onEnd={more.onEnd}
              />
            </RewordingsContext.Provider>
          )}
          {more.hasFailed && (
            <Button variant="tertiary" onClick={more.retry}>
              {text('timeline.older.retry')}
            </Button>
          )}
          {moved && <MovedBar moved={moved} onClose={() => setMoved(null)} />}
        </Frame>
      </RestorableContext.Provider>
    </TimelineCaseContext.Provider>
  );
}

function MovedBar({ moved, onClose }: { moved: Moved; onClose: () => void }) {
  const text = useText();
  return (
    <Bar role="status">
      <span>{text('move.done', { number: moved.to.number })}</span>
      <Flex gap={2}>
        <UndoMove record={moved.record} onDone={onClose} />
        <Button size="S" variant="tertiary" onClick={onClose}>
          {text('move.close')}
        </Button>
      </Flex>
    </Bar>
  );
}

const Frame = styled.section`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[3]};
  min-width: 0;
  min-height: 0;
`;

const Bar = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[4]}`};
  border: 1px solid ${({ theme }) => theme.colors.primary200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.primary100};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
`;
