import { createContext, useContext } from 'react';
import type { Problem } from '../../../../../shared/problems';
import { problemText, withSeverity } from './problem-text';

/** Where somebody wants to go; a new object each time, so that the same place can be asked for again. */
export interface Place {
  /** As problems have it, such as `workflows.support.statuses.new.due` */
  path: string;
}

interface Places {
  /** In the reader's language */
  problems: Problem[];
  asked: Place | undefined;
}

/** What every input has to know: what is wrong in its place, and whether it is gone to. */
export const PlacesContext = createContext<Places>({ problems: [], asked: undefined });

/** The errors at a place and below it; undefined when there are none, or for an input without a place. */
export function useProblemAt(place: string | undefined): string | undefined {
  const { problems } = useContext(PlacesContext);
  return place === undefined ? undefined : problemText(withSeverity(problems, 'error'), place);
}

/** The place that is gone to. */
export function useAskedPlace(): Place | undefined {
  return useContext(PlacesContext).asked;
}
