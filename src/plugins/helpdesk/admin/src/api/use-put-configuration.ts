import { useCallback } from 'react';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import type { ConfigurationCheck, ConfigurationDocument, PutConfiguration } from '../../../shared/contracts/configuration';
import { failureOf, type Failure } from './failure';

export interface PutOptions {
  dryRun: boolean;
  /** The revision the document was made from; publishing is refused when another one is live. */
  expected?: string;
}

/** What became of a document that was sent. */
export type PutResult =
  { kind: 'done' | 'refused' | 'conflict'; check: ConfigurationCheck; revision?: string } | { kind: 'failed'; failure: Failure };

/** Sends a configuration document, to be tried or to be published. */
export function usePutConfiguration(): (document: ConfigurationDocument, options: PutOptions) => Promise<PutResult> {
  const { put } = useFetchClient();
  return useCallback(
    async (document, { dryRun, expected }) => {
      try {
        const { data } = await put<PutConfiguration.Response>(`/helpdesk/configuration${dryRun ? '?dryRun=true' : ''}`, document, {
          headers: expected === undefined ? {} : { 'If-Match': `"${expected}"` },
        });
        return { kind: 'done', check: data.data, revision: data.meta.revision };
      } catch (error) {
        return refusalOf(error);
      }
    },
    [put],
  );
}

function refusalOf(error: unknown): PutResult {
  const details = isFetchError(error) ? error.response?.data.error.details : undefined;
  const { problems, changes = [], openCases = 0, revision } = (details ?? {}) as Partial<ConfigurationCheck> & { revision?: string };
  const status = isFetchError(error) ? error.status : undefined;
  if (problems && (status === 400 || status === 409)) {
    return { kind: status === 409 ? 'conflict' : 'refused', check: { problems, changes, openCases }, revision };
  }
  return { kind: 'failed', failure: failureOf(error) };
}
