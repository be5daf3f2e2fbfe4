import { Flex } from '@strapi/design-system';
import { Cross, Lock, Paperclip, Plus } from '@strapi/icons';
import type { Activity } from '../../../../../shared/contracts/cases';
import { useText } from '../../../components/use-text';
import { ActivityMenu } from './ActivityMenu';
import { AttachmentList } from './AttachmentList';
import { ByWhomAndWhen } from './ByWhomAndWhen';
import { MessageText } from './MessageText';
import { CommentList } from './CommentList';
import { EventLine } from './timeline-styles';

/** The case's beginning, files added to it, or a message that was taken back. */
export function PlainEvent({ activity }: { activity: Activity }) {
  const text = useText();
  const isAttachment = activity.kind === 'attachment';
  const isWithdrawal = activity.kind === 'withdrawal';
  const isHidden = isAttachment && activity.visibility === 'internal';
  return (
    <EventLine>
      {isAttachment ? <Paperclip aria-hidden /> : isWithdrawal ? <Cross aria-hidden /> : <Plus aria-hidden />}
      <span>
        {isAttachment
          ? text('timeline.attachment', { count: activity.attachments.length })
          : text(`timeline.${isWithdrawal ? 'withdrawal' : 'created'}`)}
      </span>
      {isHidden && <Lock role="img" aria-label={text('message.internal')} />}
      <ByWhomAndWhen activity={activity} />
      <ActivityMenu activity={activity} />
      {(activity.text || activity.attachments.length > 0) && (
        <Flex direction="column" alignItems="stretch" gap={2} basis="100%" paddingLeft="2.2rem">
          {activity.text && <MessageText text={activity.text} />}
          <AttachmentList attachments={activity.attachments} />
        </Flex>
      )}
      <CommentList activity={activity} />
    </EventLine>
  );
}
