import { useEffect, useRef } from 'react';
import { Button, Modal, ProgressBar, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { BULK_OUTCOMES } from '../../../../../shared/contracts/bulk';
import { useBulkJob, useCancelBulkJob } from '../../../api/bulk-api';
import { LoadFailure } from '../../../components/LoadFailure';
import { RelativeTime } from '../../../components/RelativeTime';
import { useText } from '../../../components/use-text';
import { useTabIsActive } from '../../workspace/active-tab';
import { BulkResults } from './BulkResults';
import { useJobTitle } from './use-job-title';

const POLL = 1_000;

interface BulkJobDialogProps {
  id: string;
  /** Told once it is over, for the list to be read again. */
  onFinished: () => void;
  onClose: () => void;
}

/** How far a bulk action is, and what became of each case. Closing it stops nothing. */
export function BulkJobDialog({ id, onFinished, onClose }: BulkJobDialogProps) {
  const text = useText();
  const title = useJobTitle();
  const { data: known } = useBulkJob(id);
  const isOver = known?.id === id && known.finishedAt !== null;
  const {
    currentData: job,
    error,
    isError,
    refetch,
  } = useBulkJob(id, {
    pollingInterval: isOver ? 0 : POLL,
    refetchOnMountOrArgChange: true,
  });
  const [cancel, cancelling] = useCancelBulkJob();

  useEffect(() => {
    if (isOver) onFinished();
  }, [isOver, onFinished]);

  // A link in it leads to a case, in front of which it has no place.
  const isInSight = useTabIsActive();
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!isInSight) close.current();
  }, [isInSight]);

  const done = job ? job.total - job.counts.pending : 0;
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={text('dialog.close')}>
          <Modal.Title>{job ? title(job) : text('bulk.jobs')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {!job && isError && <LoadFailure error={error} onRetry={() => void refetch()} />}
          {job && (
            <Sections>
              <div>
                <Typography tag="p" role="status" fontWeight="bold">
                  {text(`bulk.state.${job.state}`, { done, total: job.total })}
                </Typography>
                <Typography variant="pi" textColor="neutral600">
                  {job.startedBy.name} · <RelativeTime at={job.createdAt} withTime />
                </Typography>
              </div>
              {!isOver && <WideBar value={Math.round((100 * done) / job.total)} aria-label={text('bulk.progress')} />}
              <Counts>
                {BULK_OUTCOMES.filter((outcome) => job.counts[outcome] > 0).map((outcome) => (
                  <li key={outcome}>{text(`bulk.count.${outcome}`, { count: job.counts[outcome] })}</li>
                ))}
              </Counts>
              {isOver ? <BulkResults job={job} /> : <Typography tag="p">{text('bulk.may-close')}</Typography>}
            </Sections>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('dialog.close')}
          </Button>
          {job && !isOver && (
            <Button variant="danger-light" loading={cancelling.isLoading} onClick={() => void cancel(id)}>
              {text('bulk.cancel')}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

const Sections = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  color: ${({ theme }) => theme.colors.neutral800};
`;

const WideBar = styled(ProgressBar)`
  width: 100%;
`;

const Counts = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[4]}`};
  font-size: ${({ theme }) => theme.fontSizes[2]};
`;
