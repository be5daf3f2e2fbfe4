import { useState } from 'react';
import { Button, Flex, Loader, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { BULK_OUTCOMES, type BulkJob, type BulkOutcome, type BulkResult } from '../../../../../shared/contracts/bulk';
import { useBulkResults } from '../../../api/bulk-api';
import { LoadFailure } from '../../../components/LoadFailure';
import { useText } from '../../../components/use-text';
import { casePath } from '../../../routes';

const EVERY = 'every';

/** What became of each case, those that were refused first to be looked at. */
export function BulkResults({ job: { id, counts } }: { job: BulkJob }) {
  const text = useText();
  const [outcome, setOutcome] = useState<BulkOutcome | typeof EVERY>(counts.failed > 0 ? 'failed' : counts.refused > 0 ? 'refused' : EVERY);
  // Where each page up to the one in sight begins.
  const [starts, setStarts] = useState<number[]>([0]);
  const {
    currentData: page,
    error,
    isError,
    refetch,
  } = useBulkResults({ id, after: starts.at(-1), ...(outcome !== EVERY && { outcome }) }, { refetchOnMountOrArgChange: true });
  const next = page?.meta.next ?? null;

  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2} aria-label={text('bulk.results')}>
      <SingleSelect
        size="S"
        aria-label={text('bulk.results.show')}
        value={outcome}
        onChange={(value) => {
          setOutcome(BULK_OUTCOMES.find((one) => one === value) ?? EVERY);
          setStarts([0]);
        }}
      >
        <SingleSelectOption value={EVERY}>{text('bulk.results.every')}</SingleSelectOption>
        {BULK_OUTCOMES.filter((one) => counts[one] > 0).map((one) => (
          <SingleSelectOption key={one} value={one}>
            {text(`bulk.count.${one}`, { count: counts[one] })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      {isError && <LoadFailure error={error} onRetry={() => void refetch()} />}
      {!page && !isError && <Loader small>{text('bulk.results.loading')}</Loader>}
      <List tabIndex={0} aria-label={text('bulk.results')}>
        {page?.data.map((result) => (
          <ResultLine key={result.case.number} result={result} />
        ))}
      </List>
      {(starts.length > 1 || next !== null) && (
        <Flex gap={2} tag="nav" justifyContent="flex-end" aria-label={text('list.pages')}>
          <Button
            size="S"
            variant="tertiary"
            startIcon={<ChevronLeft />}
            disabled={starts.length === 1}
            onClick={() => setStarts((before) => before.slice(0, -1))}
          >
            {text('list.previous')}
          </Button>
          <Button
            size="S"
            variant="tertiary"
            endIcon={<ChevronRight />}
            disabled={next === null}
            onClick={() => next !== null && setStarts((before) => [...before, next])}
          >
            {text('list.next')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

function ResultLine({ result: { case: subject, outcome, reasons } }: { result: BulkResult }) {
  const text = useText();
  return (
    <Line>
      <div>
        {subject.documentId === null ? subject.number : <CaseLink to={casePath(subject.documentId)}>{subject.number}</CaseLink>}{' '}
        {subject.subject ?? text('bulk.results.deleted')}
      </div>
      <Typography variant="pi" textColor={outcome === 'refused' || outcome === 'failed' ? 'danger700' : 'neutral600'}>
        {text(`bulk.outcome.${outcome}`)}
      </Typography>
      {reasons.length > 0 && (
        <Reasons>
          {reasons.map((reason) => (
            <li key={`${reason.guard} ${reason.field} ${reason.message}`}>{reason.message}</li>
          ))}
        </Reasons>
      )}
    </Line>
  );
}

const List = styled.ul`
  max-height: 32rem;
  overflow: auto;
  font-size: ${({ theme }) => theme.fontSizes[2]};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

const Line = styled.li`
  display: grid;
  grid-template-columns: 1fr auto;
  align-items: baseline;
  gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[3]}`};
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[1]}`};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  overflow-wrap: anywhere;
`;

const Reasons = styled.ul`
  grid-column: 1 / -1;
  padding-inline-start: ${({ theme }) => theme.spaces[4]};
  color: ${({ theme }) => theme.colors.neutral600};
  list-style: disc;
`;

const CaseLink = styled(Link)`
  color: ${({ theme }) => theme.colors.primary700};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
`;
