import { useCallback } from 'react';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { TryForm, TryWorkflow } from '../../../shared/contracts/designer';
import { failureOf, type Failure } from './failure';

/** What came of trying something that is not published. */
export type TrialResult<Data> =
  | { kind: 'tried'; data: Data }
  /** Where the request, or the draft, cannot be tried */
  | { kind: 'refused'; errors: { path: string[]; message: string }[] }
  | { kind: 'failed'; failure: Failure };

export type WorkflowTrial = TrialResult<TryWorkflow.Response['data']>;
export type FormTrial = TrialResult<TryForm.Response['data']>;

/** Asks the server which statuses a case could go to if a draft were published. */
export function useTryWorkflow(): (data: TryWorkflow.Request['data']) => Promise<WorkflowTrial> {
  return useTry('/helpdesk/designer/try');
}

/** Asks the server what would be wrong with answers if a form were published. */
export function useTryForm(): (data: TryForm.Request['data']) => Promise<FormTrial> {
  return useTry('/helpdesk/designer/try-form');
}

function useTry<Asked, Data>(path: string): (data: Asked) => Promise<TrialResult<Data>> {
  const { post } = useFetchClient();
  const { locale } = useIntl();
  return useCallback(
    async (data) => {
      try {
        const answer = await post<{ data: Data }>(path, { data }, { headers: { 'Accept-Language': locale } });
        return { kind: 'tried', data: answer.data.data };
      } catch (error) {
        const details = isFetchError(error) ? error.response?.data.error.details : undefined;
        const { errors } = (details ?? {}) as { errors?: { path: string[]; message: string }[] };
        return errors ? { kind: 'refused', errors } : { kind: 'failed', failure: failureOf(error) };
      }
    },
    [post, path, locale],
  );
}
