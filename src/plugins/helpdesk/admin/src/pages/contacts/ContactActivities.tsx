import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ActivityKind } from '../../../../shared/activities';
import type { ContactActivity } from '../../../../shared/contracts/contacts';
import { useContactActivities, useMoreContactActivities } from '../../api/contacts-api';
import { LoadFailure } from '../../components/LoadFailure';
import { RelativeTime } from '../../components/RelativeTime';
import { SkeletonBar } from '../../components/SkeletonBar';
import { useText, type TextId } from '../../components/use-text';
import { casePath } from '../../routes';
import { useChangeText } from '../case/timeline/use-change-text';
import { useFieldName } from '../case/timeline/use-field-name';
import { LoadMore } from './LoadMore';

/** Kinds that are told by name; changes tell themselves what they are. */
const KIND_NAMES: Partial<Record<ActivityKind, TextId>> = {
  created: 'contacts.activity.created',
  message: 'contacts.activity.message',
  note: 'contacts.activity.note',
  call: 'contacts.activity.call',
  task: 'contacts.activity.task',
  attachment: 'contacts.activity.attachment',
};

/** What happened in all cases of a contact, the newest first (R56). */
export function ContactActivities({ contact, isWhole }: { contact: string; isWhole: boolean }) {
  const text = useText();
  const list = { documentId: contact, isWhole };
  const { data, currentData, error, isFetching, refetch } = useContactActivities(list, { refetchOnMountOrArgChange: true });
  const [load, more] = useMoreContactActivities();
  if (error && !isFetching && !currentData) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonBar $width="100%" $height="8rem" />;
  if (data.data.length === 0) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {text('contacts.activities.none')}
      </Typography>
    );
  }
  return (
    <>
      <List>
        {data.data.map((activity) => (
          <li key={activity.id} data-internal={activity.visibility === 'internal' || undefined}>
            <Head>
              <strong>{activity.actor}</strong>
              <span>{text(KIND_NAMES[activity.kind] ?? 'contacts.activity.other')}</span>
              <RelativeTime at={activity.at} withTime />
              <Link to={casePath(activity.case.documentId)}>{activity.case.number}</Link>
            </Head>
            <What activity={activity} />
          </li>
        ))}
      </List>
      <LoadMore next={data.meta.next} more={more} onMore={(cursor) => void load({ ...list, cursor })} />
    </>
  );
}

function What({ activity: { change, text: words, subject } }: { activity: ContactActivity }) {
  const changeText = useChangeText();
  const fieldName = useFieldName();
  if (change)
    return <p>{`${fieldName(change.field)}: ${changeText(change.from, change.field)} → ${changeText(change.to, change.field)}`}</p>;
  const shown = words ?? subject;
  return shown === null ? null : <p>{shown}</p>;
}

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[2]};
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[1]};

  strong {
    color: ${({ theme }) => theme.colors.neutral800};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }

  a {
    margin-inline-start: auto;
    color: ${({ theme }) => theme.colors.primary600};
  }
`;

const List = styled.ol`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  color: ${({ theme }) => theme.colors.neutral800};

  li {
    display: grid;
    gap: ${({ theme }) => theme.spaces[1]};
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
    border-inline-start: 3px solid ${({ theme }) => theme.colors.primary200};
  }

  li[data-internal] {
    border-inline-start-color: ${({ theme }) => theme.colors.neutral200};
  }

  p {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    white-space: pre-line;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
`;
