import { createContext, useContext } from 'react';
import type { MoveActivity } from '../../../../../shared/contracts/activities';

interface TimelineCase {
  /** documentId of the case whose timeline it is */
  documentId: string;
  /** Told of a move, so that it can be taken back at once. */
  onMoved: (move: MoveActivity.Response['data']) => void;
}

export const TimelineCaseContext = createContext<TimelineCase>({ documentId: '', onMoved: () => {} });

export const useTimelineCase = () => useContext(TimelineCaseContext).documentId;
export const useOnMoved = () => useContext(TimelineCaseContext).onMoved;
