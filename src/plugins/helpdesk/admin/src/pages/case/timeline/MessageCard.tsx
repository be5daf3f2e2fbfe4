import { useState } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { Lock, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Activity } from '../../../../../shared/contracts/cases';
import { Avatar } from '../../../components/Person';
import { RelativeTime } from '../../../components/RelativeTime';
import { useText } from '../../../components/use-text';
import { AttachmentList } from './AttachmentList';
import { DeliveryState } from './DeliveryState';
import { ActivityMenu } from './ActivityMenu';
import { CommentList } from './CommentList';
import { MessageBody } from './MessageBody';
import { NoteEditor } from './NoteEditor';
import { useRewording } from './rewordings';
import { Quiet } from './timeline-styles';
import { useActorName } from './use-actor-name';

type Tone = 'in' | 'out' | 'internal' | 'failure';

/** What somebody wrote: from the client, to the client, or among colleagues. */
export function MessageCard({ activity }: { activity: Activity }) {
  const text = useText();
  const author = useActorName()(activity.actor);
  const tone = toneOf(activity);
  const { edited, kind } = activity;
  const { rewording, begin } = useRewording(activity);
  const [isBegunHere, setBegunHere] = useState(false);

  function edit(): void {
    setBegunHere(true);
    begin();
  }

  return (
    <Card $tone={tone}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Flex gap={2} minWidth={0}>
          {tone === 'internal' && <Lock aria-hidden />}
          {tone === 'failure' ? <WarningCircle fill="danger600" aria-hidden /> : <Avatar name={author} />}
          <Typography variant="omega" fontWeight="bold" ellipsis>
            {author}
          </Typography>
          <Quiet>
            {text(`message.${tone}`)}
            {tone !== 'internal' && ` · ${text(`channel.${activity.channel}`)}`}
          </Quiet>
        </Flex>
        <Flex gap={1}>
          <Quiet>
            <RelativeTime at={activity.at} withTime />
            {edited && ` · ${text('message.edited', { name: edited.by })}`}
          </Quiet>
          <ActivityMenu activity={activity} onEdit={kind === 'note' && !rewording ? edit : undefined} />
        </Flex>
      </Flex>
      {activity.recipients && <Recipients {...activity.recipients} />}
      {activity.subject && (
        <Typography variant="omega" fontWeight="semiBold" tag="p" style={{ overflowWrap: 'anywhere' }}>
          {activity.subject}
        </Typography>
      )}
      {rewording ? <NoteEditor activity={activity} rewording={rewording} takesFocus={isBegunHere} /> : <MessageBody activity={activity} />}
      <AttachmentList attachments={activity.attachments} />
      {activity.delivery && <DeliveryState delivery={activity.delivery} />}
      <CommentList activity={activity} />
    </Card>
  );
}

function Recipients({ to, cc }: NonNullable<Activity['recipients']>) {
  const text = useText();
  const named = [
    { label: text('composer.to'), addresses: to },
    { label: text('composer.cc'), addresses: cc },
  ].filter(({ addresses }) => addresses.length > 0);
  return (
    <Quiet style={{ overflowWrap: 'anywhere' }}>
      {named.map(({ label, addresses }) => `${label}: ${addresses.join(', ')}`).join(' · ')}
    </Quiet>
  );
}

function toneOf({ kind, visibility, direction }: Activity): Tone {
  if (kind === 'delivery-failure') return 'failure';
  return visibility === 'internal' ? 'internal' : direction;
}

const EDGES = { in: 'neutral300', out: 'primary500', internal: 'warning500', failure: 'danger500' } as const;

/** Told apart by words, side and edge, so that colour is never alone and internal never looks public. */
const Card = styled.article<{ $tone: Tone }>`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-inline-start: 3px solid ${({ theme, $tone }) => theme.colors[EDGES[$tone]]};
  border-radius: ${({ theme }) => theme.borderRadius};
  /* Mixed, because the dark theme's warning100 is the colour of the page. */
  background: ${({ theme: { colors }, $tone }) =>
    $tone === 'internal' ? `color-mix(in srgb, ${colors.warning500} 12%, ${colors.neutral0})` : colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  margin-inline-end: ${({ theme, $tone }) => ($tone === 'in' ? theme.spaces[8] : 0)};
  margin-inline-start: ${({ theme, $tone }) => ($tone === 'out' ? theme.spaces[8] : 0)};
  border-style: ${({ $tone }) => ($tone === 'internal' ? 'dashed' : 'solid')};
  border-inline-start-style: solid;

  svg {
    flex: none;
    width: 1.6rem;
    height: 1.6rem;
  }
`;
