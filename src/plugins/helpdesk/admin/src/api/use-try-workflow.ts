import { useCallback } from 'react';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { TryWorkflow } from '../../../shared/contracts/designer';
import { failureOf, type Failure } from './failure';

/** What came of trying a workflow. */
export type TrialResult =
  | { kind: 'tried'; data: TryWorkflow.Response['data'] }
  /** Where the request, or the draft, cannot be tried */
  | { kind: 'refused'; errors: { path: string[]; message: string }[] }
  | { kind: 'failed'; failure: Failure };

/** Asks the server which statuses a case could go to if a draft were published. */
export function useTryWorkflow(): (data: TryWorkflow.Request['data']) => Promise<TrialResult> {
  const { post } = useFetchClient();
  const { locale } = useIntl();
  return useCallback(
    async (data) => {
      try {
        const options = { headers: { 'Accept-Language': locale } };
        const answer = await post<TryWorkflow.Response>('/helpdesk/designer/try', { data } satisfies TryWorkflow.Request, options);
        return { kind: 'tried', data: answer.data.data };
      } catch (error) {
        const details = isFetchError(error) ? error.response?.data.error.details : undefined;
        const { errors } = (details ?? {}) as { errors?: { path: string[]; message: string }[] };
        return errors ? { kind: 'refused', errors } : { kind: 'failed', failure: failureOf(error) };
      }
    },
    [post, locale],
  );
}
