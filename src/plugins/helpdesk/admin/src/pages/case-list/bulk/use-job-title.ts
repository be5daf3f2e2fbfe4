import { useCallback } from 'react';
import type { BulkJob } from '../../../../../shared/contracts/bulk';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';

/** What a bulk action does, in one line. */
export function useJobTitle(): (job: Pick<BulkJob, 'action' | 'target'>) => string {
  const text = useText();
  const localised = useLocalised();
  return useCallback(
    ({ action, target }) => {
      if (action.kind === 'set-owner' && action.owner === null) return text('bulk.job.clear-owner');
      const name = action.kind === 'set-source' ? text(`source.${action.source}`) : localised(target);
      return text(`bulk.job.${action.kind}`, { name });
    },
    [text, localised],
  );
}
