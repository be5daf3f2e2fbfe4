import { useId, useMemo } from 'react';
import { Box, Button, Flex, SingleSelect, SingleSelectOption, Typography, VisuallyHidden } from '@strapi/design-system';
import { usePersistentState } from '@strapi/strapi/admin';
import { useMoreActivities, useTimeline } from '../../../api/activities-api';
import { LoadFailure } from '../../../components/LoadFailure';
import { SkeletonBar } from '../../../components/SkeletonBar';
import { useText } from '../../../components/use-text';
import { restorableActivity } from './cleared';
import { RestorableContext } from './restorable';
import { timelineEntries } from './timeline-entries';
import { TimelineItem } from './TimelineItem';
import { TimelineList } from './timeline-styles';

const ORDERS = ['newest', 'oldest'] as const;
type TimelineOrder = (typeof ORDERS)[number];

/** Everything that was said and done about the case, a page at a time. */
export function Timeline({ documentId }: { documentId: string }) {
  const text = useText();
  const title = useId();
  const [order, setOrder] = usePersistentState<TimelineOrder>('HELPDESK_TIMELINE_ORDER', 'newest');
  const of = { documentId, order: 'desc' as const, kind: [], person: null };
  const { currentData, error, isError, isFetching, refetch } = useTimeline(of, { refetchOnMountOrArgChange: true });
  const [loadMore, more] = useMoreActivities();

  const older = currentData?.meta.next ?? null;
  const restorable = useMemo(() => ({ documentId, restorable: restorableActivity(currentData?.data ?? []) }), [documentId, currentData]);
  const entries = timelineEntries(currentData?.data ?? []);
  const shown = order === 'newest' ? entries : entries.reverse();

  const loadOlder = older !== null && (
    <Box textAlign="center">
      <Button variant="tertiary" loading={more.isLoading} onClick={() => void loadMore({ ...of, cursor: older })}>
        {more.isError ? text('timeline.older.retry') : text('timeline.older')}
      </Button>
    </Box>
  );

  return (
    <Flex tag="section" aria-labelledby={title} direction="column" alignItems="stretch" gap={3} minWidth={0}>
      <Flex justifyContent="space-between" gap={2}>
        <Typography id={title} variant="sigma" tag="h2" textColor="neutral600">
          {text('timeline.title')}
        </Typography>
        <Box width="20rem">
          <SingleSelect
            size="S"
            aria-label={text('timeline.order')}
            value={order}
            onChange={(value) => setOrder(value === 'oldest' ? 'oldest' : 'newest')}
          >
            {ORDERS.map((choice) => (
              <SingleSelectOption key={choice} value={choice}>
                {text(`timeline.order.${choice}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Box>
      </Flex>
      {!currentData && isError && !isFetching && <LoadFailure error={error} onRetry={() => void refetch()} />}
      {!currentData && (isFetching || !isError) && (
        <>
          <VisuallyHidden role="status">{text('timeline.loading')}</VisuallyHidden>
          <SkeletonBar $width="100%" $height="16rem" />
        </>
      )}
      {currentData && shown.length === 0 && <Typography textColor="neutral600">{text('timeline.empty')}</Typography>}
      {order === 'oldest' && loadOlder}
      <RestorableContext.Provider value={restorable}>
        <TimelineList>
          {shown.map((entry) => (
            <TimelineItem key={entry.id} entry={entry} />
          ))}
        </TimelineList>
      </RestorableContext.Provider>
      {order === 'newest' && loadOlder}
    </Flex>
  );
}
