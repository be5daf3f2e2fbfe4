import { useCallback } from 'react';
import type { BulkReason } from '../../../../../shared/contracts/bulk';
import { useText } from '../../../components/use-text';

/** Guards that only bulk actions have; those of a workflow speak for themselves. */
const BULK_GUARDS = ['bulk-status', 'bulk-owner'] as const;

/** Why a case was refused, in words. */
export function useReasonText(): (reason: BulkReason) => string {
  const text = useText();
  return useCallback(
    ({ guard, message }) => {
      const own = BULK_GUARDS.find((name) => name === guard);
      return own ? text(`bulk.guard.${own}`) : message;
    },
    [text],
  );
}
