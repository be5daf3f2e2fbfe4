import { useEffect, useState } from 'react';
import { useTimeline } from '../../../api/activities-api';
import { useMe } from '../timeline/use-me';
import { queuedReply } from './queued-reply';
import type { SentReply } from './use-reply';

/**
 * The reply that was sent and can still be taken back: just now, or before the page was loaded anew. That is asked for
 * once, of the timeline as it is looked at by most.
 */
export function useSentReply(documentId: string, mayReply: boolean) {
  const me = useMe();
  const [sent, setSent] = useState<SentReply | null>();
  const isAsked = mayReply && sent === undefined;
  const { currentData, isFetching } = useTimeline({ documentId, order: 'desc', kind: [], person: null, field: null }, { skip: !isAsked });
  const activities = isFetching ? undefined : currentData?.data;
  useEffect(() => {
    if (isAsked && activities) setSent(queuedReply(activities, me, Date.now()));
  }, [isAsked, activities, me]);
  return { sent, setSent };
}
