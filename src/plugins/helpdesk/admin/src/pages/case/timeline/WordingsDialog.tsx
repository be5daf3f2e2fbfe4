import { Box, Modal, Typography } from '@strapi/design-system';
import { useWordings } from '../../../api/activities-api';
import { LoadFailure } from '../../../components/LoadFailure';
import { RelativeTime } from '../../../components/RelativeTime';
import { SkeletonBar } from '../../../components/SkeletonBar';
import { useText } from '../../../components/use-text';
import { MessageText } from './MessageText';
import { useTimelineCase } from './timeline-case';
import { Quiet, TimelineList } from './timeline-styles';

/** Every wording that a note had, the present one first. */
export function WordingsDialog({ activityId, onClose }: { activityId: string; onClose: () => void }) {
  const text = useText();
  const documentId = useTimelineCase();
  const { data, error, refetch } = useWordings({ documentId, activityId }, { refetchOnMountOrArgChange: true });
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={text('dialog.close')}>
          <Modal.Title>{text('activity.wordings')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {error && <LoadFailure error={error} onRetry={() => void refetch()} />}
          {!data && !error && <SkeletonBar $width="100%" $height="8rem" />}
          <TimelineList>
            {data?.map(({ revision, text: words, by, at }, index) => (
              <li key={revision}>
                <Typography variant="pi" fontWeight="bold">
                  {text(index === 0 ? 'wording.present' : 'wording.earlier', { number: revision })}
                </Typography>{' '}
                <Quiet>
                  {by} · <RelativeTime at={at} withTime />
                </Quiet>
                <Box paddingTop={1}>
                  <MessageText text={words} />
                </Box>
              </li>
            ))}
          </TimelineList>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
