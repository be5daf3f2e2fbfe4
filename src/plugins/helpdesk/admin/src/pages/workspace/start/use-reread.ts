import { useTabIsActive } from '../active-tab';

/** How often what is in sight is read again, in milliseconds */
const LOOK_AGAIN = 60_000;

/** Options of a query whose answer is read again every minute while it is in sight. */
export function useRereading(): { pollingInterval: number; refetchOnMountOrArgChange: true } {
  return { pollingInterval: useTabIsActive() ? LOOK_AGAIN : 0, refetchOnMountOrArgChange: true };
}
