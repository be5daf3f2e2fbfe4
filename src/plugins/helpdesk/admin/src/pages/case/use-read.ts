import { useEffect } from 'react';
import { useMarkCaseRead } from '../../api/cases-api';
import { useTabIsActive } from '../workspace/active-tab';

/**
 * Remembers that the reader has the case before their eyes, so that lists tell which cases changed since. It is no loss
 * where that fails: the case stays unread.
 *
 * @param revision as the card shows it; undefined while it shows none
 */
export function useRead(documentId: string, revision: number | undefined): void {
  const [markRead] = useMarkCaseRead();
  const isInSight = useTabIsActive();
  useEffect(() => {
    if (isInSight && revision !== undefined) void markRead({ documentId, revision });
  }, [isInSight, documentId, revision, markRead]);
}
