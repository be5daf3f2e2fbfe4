import { useMemo, useState } from 'react';
import { Box, Button, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useActivityFilters, useTimeline, type TimelineOf } from '../../../api/activities-api';
import { LoadFailure } from '../../../components/LoadFailure';
import { Panel } from '../../../components/Panel';
import { RelativeTime } from '../../../components/RelativeTime';
import { SkeletonBar } from '../../../components/SkeletonBar';
import { useText } from '../../../components/use-text';
import { useActorName } from '../timeline/use-actor-name';
import { useFieldName } from '../timeline/use-field-name';
import { useNextPage } from '../timeline/use-next-page';
import { HistoryLine } from './HistoryLine';
import { historyEntries, type HistoryEntry } from './history-entries';
import { useCauseText } from './use-cause-text';

const EVERY_FIELD = '';

/** How the case came to be what it is (R116): every change with both sides, by whom, when and in which way. */
export function HistoryPanel({ documentId }: { documentId: string }) {
  const text = useText();
  const fieldName = useFieldName();
  const [field, setField] = useState<string | null>(null);
  const of = useMemo<TimelineOf>(
    () => ({ documentId, order: 'desc', kind: ['changes', 'tasks'], person: null, field }),
    [documentId, field],
  );
  const { currentData: filters } = useActivityFilters(documentId, { refetchOnMountOrArgChange: true });
  const { currentData, error, isError, isFetching, refetch } = useTimeline(of, { refetchOnMountOrArgChange: true });
  const older = useNextPage(of, currentData?.meta.next ?? null);
  const entries = useMemo(() => historyEntries(currentData?.data ?? []), [currentData]);
  const fields = (filters?.fields ?? [])
    .map((name) => ({ name, label: fieldName(name) }))
    .sort((one, other) => one.label.localeCompare(other.label));

  if (!currentData && isError && !isFetching) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  return (
    <Panel
      title={text('card.tab.history')}
      action={
        <Box width="20rem">
          <SingleSelect
            size="S"
            aria-label={text('history.field')}
            value={field ?? EVERY_FIELD}
            onChange={(value) => setField(value === EVERY_FIELD ? null : String(value))}
          >
            <SingleSelectOption value={EVERY_FIELD}>{text('history.field.every')}</SingleSelectOption>
            {fields.map(({ name, label }) => (
              <SingleSelectOption key={name} value={name}>
                {label}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Box>
      }
    >
      {!currentData && <SkeletonBar $width="100%" $height="12rem" />}
      {currentData && entries.length === 0 && <Typography textColor="neutral600">{text('history.empty')}</Typography>}
      <List>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </List>
      {(older.onEnd ?? older.hasFailed) && (
        <Button size="S" variant="tertiary" loading={older.isLoading} onClick={older.retry}>
          {text(older.hasFailed ? 'timeline.older.retry' : 'history.older')}
        </Button>
      )}
    </Panel>
  );
}

function Entry({ entry: { activities } }: { entry: HistoryEntry }) {
  const actorName = useActorName();
  const causeText = useCauseText();
  const [{ actor, at, cause }] = activities;
  return (
    <Command>
      <Head>
        <strong>{actorName(actor)}</strong>
        <RelativeTime at={at} withTime />
        <span>{causeText(cause)}</span>
      </Head>
      <Changes>
        {activities.map((activity) => (
          <li key={activity.id}>
            <HistoryLine activity={activity} />
          </li>
        ))}
      </Changes>
    </Command>
  );
}

const List = styled.ol`
  display: grid;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  overflow-wrap: anywhere;
`;

const Command = styled.li`
  display: grid;
  gap: ${({ theme }) => theme.spaces[1]};
  padding-block: ${({ theme }) => theme.spaces[3]};
  border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
`;

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[1]};

  > strong {
    color: ${({ theme }) => theme.colors.neutral800};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }

  > :not(:first-child)::before {
    content: '·';
    margin-inline: 0.5ch;
  }
`;

const Changes = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[1]};
  line-height: ${({ theme }) => theme.lineHeights[6]};

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }
`;
