import { useEffect, useRef } from 'react';
import { useMarkCaseRead } from '../../api/cases-api';
import { useTabIsActive } from '../workspace/active-tab';

/**
 * Remembers that the reader has the case before their eyes, so that lists tell which cases changed since; once for each
 * revision. It is no loss where that fails: the case stays unread until it comes into sight again.
 *
 * @param revision as the card shows it; undefined while it shows none
 */
export function useRead(documentId: string, revision: number | undefined): void {
  const [markRead] = useMarkCaseRead();
  const isInSight = useTabIsActive();
  const told = useRef('');
  useEffect(() => {
    const seen = `${documentId} ${revision}`;
    if (!isInSight || revision === undefined || told.current === seen) return;
    told.current = seen;
    void markRead({ documentId, revision }).then((answer) => {
      if ('error' in answer && told.current === seen) told.current = '';
    });
  }, [isInSight, documentId, revision, markRead]);
}
