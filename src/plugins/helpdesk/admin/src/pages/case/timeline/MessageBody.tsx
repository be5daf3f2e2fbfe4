import { useState } from 'react';
import { Box, TextButton } from '@strapi/design-system';
import type { Activity } from '../../../../../shared/contracts/cases';
import { useActivityHtml } from '../../../api/activities-api';
import { useText } from '../../../components/use-text';
import { HtmlBody } from './HtmlBody';
import { MessageText } from './MessageText';
import { Quiet } from './timeline-styles';
import { useTimelineCase } from './timeline-case';

/** What a message says, with its formatting where it has any. */
export function MessageBody({ activity }: { activity: Activity }) {
  const text = useText();
  const documentId = useTimelineCase();
  const [isAsked, setAsked] = useState(false);
  const { data: asked, isFetching } = useActivityHtml({ documentId, activityId: activity.id }, { skip: !isAsked });
  const html = activity.html ?? asked;
  if (html) return <HtmlBody html={html} attachments={activity.attachments} />;
  return (
    <Box>
      {activity.text ? <MessageText text={activity.text} /> : <Quiet>{text('message.no-text')}</Quiet>}
      {activity.isHtmlLeftOut && (
        <TextButton loading={isFetching} onClick={() => setAsked(true)}>
          {text('message.html.show')}
        </TextButton>
      )}
    </Box>
  );
}
