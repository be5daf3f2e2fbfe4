import { useId, useState } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { RECENT_OF, type RecentActivity, type RecentOf } from '../../../../../shared/contracts/workspace';
import { useRecentActivities } from '../../../api/workspace-api';
import { LoadFailure } from '../../../components/LoadFailure';
import { RelativeTime } from '../../../components/RelativeTime';
import { SkeletonBar } from '../../../components/SkeletonBar';
import { useText } from '../../../components/use-text';
import { useWhenBack } from '../../../components/use-when-back';
import { casePath } from '../../../routes';
import { useActorName } from '../../case/timeline/use-actor-name';
import { useTabIsActive } from '../active-tab';
import { TallLine, Hint, Rows } from './start-styles';
import { useActivityWords } from './use-activity-words';
import { useRereading } from './use-reread';

/** What happened last in the reader's cases, or in all that they see (R114). */
export function RecentActivities() {
  const text = useText();
  const id = useId();
  const [of, setOf] = useState<RecentOf>('mine');
  const recent = useRecentActivities(of, useRereading());
  const { refetch } = recent;
  useWhenBack(useTabIsActive(), () => void refetch());

  function content(): JSX.Element {
    const { currentData: activities, error, isFetching } = recent;
    if (activities?.length === 0) return <Hint>{text(`start.recent.none.${of}`)}</Hint>;
    if (activities) {
      return (
        <Rows>
          {activities.map((activity) => (
            <ActivityRow key={activity.id} activity={activity} />
          ))}
        </Rows>
      );
    }
    if (error && !isFetching) return <LoadFailure error={error} onRetry={() => void refetch()} />;
    return <SkeletonBar $width="100%" $height="24rem" />;
  }

  return (
    <Box tag="section" aria-labelledby={id} background="neutral0" borderColor="neutral150" hasRadius padding={4}>
      <Flex justifyContent="space-between" gap={3} paddingBottom={2}>
        <Typography id={id} variant="sigma" tag="h2" textColor="neutral600">
          {text('start.recent')}
        </Typography>
        <Choice role="group" aria-labelledby={id}>
          {RECENT_OF.map((one) => (
            <button key={one} type="button" aria-pressed={one === of} onClick={() => setOf(one)}>
              {text(`start.recent.${one}`)}
            </button>
          ))}
        </Choice>
      </Flex>
      {content()}
    </Box>
  );
}

function ActivityRow({ activity }: { activity: RecentActivity }) {
  const actorName = useActorName();
  const words = useActivityWords()(activity);
  const { documentId, number, subject } = activity.case;
  return (
    <li>
      <TallLine as={Link} to={casePath(documentId)}>
        <span title={words}>{words}</span>
        <RelativeTime at={activity.at} />
        <small title={`${number} ${subject}`}>
          {actorName(activity.actor)} · {number} {subject}
        </small>
      </TallLine>
    </li>
  );
}

const Choice = styled.div`
  display: flex;
  gap: ${({ theme }) => theme.spaces[1]};

  button {
    padding: ${({ theme }) => `0.2rem ${theme.spaces[2]}`};
    border: 0;
    border-radius: ${({ theme }) => theme.borderRadius};
    background: transparent;
    color: ${({ theme }) => theme.colors.neutral600};
    font: inherit;
    font-size: ${({ theme }) => theme.fontSizes[1]};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
    cursor: pointer;
  }

  button[aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }

  button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
