import { useCallback } from 'react';
import { useMoreActivities, type TimelineOf } from '../../../api/activities-api';

/** The next page of a timeline, asked for once. @param next where it starts; null when there is none */
export function useNextPage(of: TimelineOf, next: string | null) {
  const [load, { isLoading, isError, originalArgs }] = useMoreActivities();
  const hasFailed = isError && originalArgs?.cursor === next;
  const { documentId, order, kind, person, field } = of;
  const retry = useCallback(() => {
    if (next !== null) void load({ documentId, order, kind, person, field, cursor: next });
  }, [load, documentId, order, kind, person, field, next]);
  return { isLoading, hasFailed, retry, onEnd: next === null || hasFailed ? null : retry };
}
