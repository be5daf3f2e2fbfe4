import { Flex, TextButton } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { Activity, ActivityComment } from '../../../../../shared/contracts/cases';
import { useDeleteComment } from '../../../api/activities-api';
import { failureText } from '../../../api/failure-text';
import { RelativeTime } from '../../../components/RelativeTime';
import { useText } from '../../../components/use-text';
import { useTimelineCase } from './timeline-case';
import { Quiet } from './timeline-styles';
import { useMayEdit } from './use-may-edit';
import { useMe } from './use-me';

/** Short notes on an activity, for colleagues only. */
export function CommentList({ activity }: { activity: Activity }) {
  if (activity.comments.length === 0) return null;
  return (
    <List>
      {activity.comments.map((comment) => (
        <li key={comment.id}>
          <Comment activityId={activity.id} comment={comment} />
        </li>
      ))}
    </List>
  );
}

function Comment({ activityId, comment }: { activityId: string; comment: ActivityComment }) {
  const text = useText();
  const me = useMe();
  const documentId = useTimelineCase();
  const { mayEdit } = useMayEdit();
  const { toggleNotification } = useNotification();
  const [remove, { isLoading }] = useDeleteComment();
  const { author, at, removed } = comment;

  if (removed) {
    return (
      <Quiet>
        {text('comment.removed', { name: removed.by })} · <RelativeTime at={removed.at} withTime />
      </Quiet>
    );
  }

  async function takeAway(): Promise<void> {
    const answer = await remove({ documentId, activityId, commentId: comment.id });
    if ('error' in answer) toggleNotification({ type: 'danger', message: failureText(answer.error, text) });
  }

  return (
    <Flex gap={2} wrap="wrap" alignItems="baseline">
      <Lock role="img" aria-label={text('message.internal')} />
      <Words>{comment.text}</Words>
      <Quiet>
        {author.name} · <RelativeTime at={at} withTime />
      </Quiet>
      {mayEdit && author.key === me && (
        <TextButton loading={isLoading} onClick={() => void takeAway()}>
          {text('comment.remove')}
        </TextButton>
      )}
    </Flex>
  );
}

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[1]};
  flex-basis: 100%;
  padding-inline-start: ${({ theme }) => theme.spaces[3]};
  border-inline-start: 2px solid ${({ theme }) => theme.colors.warning500};

  svg {
    flex: none;
    align-self: center;
    width: 1.2rem;
    height: 1.2rem;
  }
`;

const Words = styled.span`
  overflow-wrap: anywhere;
  font-size: ${({ theme }) => theme.fontSizes[2]};
`;
