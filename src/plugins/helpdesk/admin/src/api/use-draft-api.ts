import { useMemo } from 'react';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import type { DeleteDraft, Draft, GetDraft, PutDraft, StoredDraft } from '../../../shared/contracts/designer';

const PATH = '/helpdesk/designer/draft';

/** What became of a draft that was sent to be stored; null in place of a draft takes it away. */
export type PutDraftResult =
  { kind: 'saved'; revision: number } | { kind: 'conflict'; stored: StoredDraft } | { kind: 'refused' } | { kind: 'failed' };

/** The reader's own draft on the server. */
export function useDraftApi() {
  const { get, put, del } = useFetchClient();
  return useMemo(
    () => ({
      /** @throws what Strapi's fetch client throws */
      async read(): Promise<StoredDraft> {
        return (await get<GetDraft.Response>(PATH)).data.data;
      },
      async send(draft: Draft | null, revision: number): Promise<PutDraftResult> {
        try {
          const { data } = draft
            ? await put<PutDraft.Response>(PATH, { data: { ...draft, revision } } satisfies PutDraft.Request)
            : await del<DeleteDraft.Response>(`${PATH}?revision=${revision}`);
          return { kind: 'saved', revision: data.data.revision };
        } catch (error) {
          return refusalOf(error);
        }
      },
    }),
    [get, put, del],
  );
}

function refusalOf(error: unknown): PutDraftResult {
  const status = isFetchError(error) ? error.status : undefined;
  // What the server stores is told with the refusal.
  const stored = isFetchError(error) ? (error.response?.data.error.details as StoredDraft | undefined) : undefined;
  if (status === 409 && stored) return { kind: 'conflict', stored };
  return { kind: status === 400 || status === 413 ? 'refused' : 'failed' };
}
