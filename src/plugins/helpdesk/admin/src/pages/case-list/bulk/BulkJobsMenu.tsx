import { useEffect, useRef, useState } from 'react';
import { Button, Popover } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import { styled } from 'styled-components';
import type { BulkJob } from '../../../../../shared/contracts/bulk';
import { useBulkJobs } from '../../../api/bulk-api';
import { PlainButton } from '../../../components/PlainButton';
import { RelativeTime } from '../../../components/RelativeTime';
import { useText } from '../../../components/use-text';
import { useJobTitle } from './use-job-title';

const POLL = 3_000;

const isRunning = ({ state }: BulkJob) => state === 'queued' || state === 'running';

interface BulkJobsMenuProps {
  onOpen: (id: string) => void;
  /** Told when one that was under way is over, for the list to be read again. */
  onFinished: () => void;
}

/** The newest bulk actions, so that one whose dialog was closed is found again; nothing before there is one. */
export function BulkJobsMenu({ onOpen, onFinished }: BulkJobsMenuProps) {
  const text = useText();
  const title = useJobTitle();
  const [isOpen, setOpen] = useState(false);
  const { data: known = [] } = useBulkJobs();
  const running = known.filter(isRunning);
  useBulkJobs(undefined, { pollingInterval: running.length > 0 ? POLL : 0, refetchOnMountOrArgChange: true });

  const before = useRef(running.length);
  useEffect(() => {
    if (running.length < before.current) onFinished();
    before.current = running.length;
  }, [running.length, onFinished]);

  if (known.length === 0) return null;
  const state = (job: BulkJob) => text(`bulk.state.${job.state}`, { done: job.total - job.counts.pending, total: job.total });
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger>
        <Button variant={running.length > 0 ? 'secondary' : 'tertiary'} size="S" endIcon={<CaretDown />}>
          {running.length > 0 ? text('bulk.jobs.running', { count: running.length }) : text('bulk.jobs')}
        </Button>
      </Popover.Trigger>
      <Popover.Content align="end" sideOffset={4} aria-label={text('bulk.jobs')}>
        <List>
          {known.map((job) => (
            <li key={job.id}>
              <Choice
                type="button"
                onClick={() => {
                  setOpen(false);
                  onOpen(job.id);
                }}
              >
                <strong>{title(job)}</strong>
                <span>
                  {state(job)} · {job.startedBy.name} · <RelativeTime at={job.createdAt} />
                </span>
              </Choice>
            </li>
          ))}
        </List>
      </Popover.Content>
    </Popover.Root>
  );
}

const List = styled.ul`
  width: 40rem;
  max-width: 90vw;
  max-height: 40rem;
  padding: ${({ theme }) => theme.spaces[1]};
  overflow: auto;
`;

const Choice = styled(PlainButton)`
  display: grid;
  gap: ${({ theme }) => theme.spaces[1]};
  width: 100%;
  padding: ${({ theme }) => theme.spaces[2]};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  text-align: start;

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }

  span {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: ${({ theme }) => theme.fontSizes[1]};
  }

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;
