import { useMemo } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { DeleteDraft, Draft, GetDraft, PutDraft, StoredDraft } from '../../../shared/contracts/designer';
import type { PutDraftResult } from '../drafts/draft-saver';
import { resultOfFailure } from '../drafts/put-result';

const PATH = '/helpdesk/designer/draft';

/** The reader's own draft on the server. */
export function useDraftApi() {
  const { get, put, del } = useFetchClient();
  return useMemo(
    () => ({
      /** @throws what Strapi's fetch client throws */
      async read(): Promise<StoredDraft> {
        return (await get<GetDraft.Response>(PATH)).data.data;
      },
      async send(draft: Draft | null, revision: number): Promise<PutDraftResult<Draft>> {
        try {
          const { data } = draft
            ? await put<PutDraft.Response>(PATH, { data: { ...draft, revision } } satisfies PutDraft.Request)
            : await del<DeleteDraft.Response>(`${PATH}?revision=${revision}`);
          return { kind: 'saved', revision: data.data.revision };
        } catch (error) {
          return resultOfFailure(error, (details) => details as StoredDraft | undefined);
        }
      },
    }),
    [get, put, del],
  );
}
