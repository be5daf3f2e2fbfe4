import { useMemo } from 'react';
import { adminApi, useFetchClient } from '@strapi/strapi/admin';
import type { CaseDraft, DeleteCaseDraft, DraftPart, ListCaseDrafts, PutCaseDraft } from '../../../shared/contracts/drafts';
import type { PutDraftResult, Stored } from '../drafts/draft-saver';
import { resultOfFailure } from '../drafts/put-result';
import { queryString } from './query-string';

const caseDraftsApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    /** Never taken from the cache: another window may have written meanwhile. Those who ask at the same time share it. */
    helpdeskCaseDrafts: build.query<CaseDraft[], string>({
      query: (documentId) => `/helpdesk/cases/${encodeURIComponent(documentId)}/drafts`,
      transformResponse: (response: ListCaseDrafts.Response) => response.data,
    }),
  }),
});

/** What was written, and the revision of the case that it was written on. */
export interface Written<T> {
  content: T;
  baseRevision: number | null;
}

/** The reader's own draft of one part of a case, on the server. */
export function useCaseDraftApi<T>(documentId: string, part: DraftPart) {
  const { put, del } = useFetchClient();
  const [readAll] = caseDraftsApi.useLazyHelpdeskCaseDraftsQuery();
  return useMemo(() => {
    const path = `/helpdesk/cases/${encodeURIComponent(documentId)}/drafts/${part}`;
    return {
      /** @throws what the query ended with */
      async read(): Promise<Stored<Written<T>>> {
        const drafts = await readAll(documentId).unwrap();
        return storedOf(drafts.find((draft) => draft.part === part));
      },
      async send(draft: Written<T> | null, revision: number): Promise<PutDraftResult<Written<T>>> {
        try {
          const { data } = draft
            ? await put<PutCaseDraft.Response>(path, {
                data: { content: draft.content, revision, ...(draft.baseRevision !== null && { baseRevision: draft.baseRevision }) },
              } satisfies PutCaseDraft.Request)
            : await del<DeleteCaseDraft.Response>(`${path}?${queryString({ revision: String(revision) })}`);
          return { kind: 'saved', revision: data.data.revision };
        } catch (error) {
          return resultOfFailure(error, (details) => storedOf<T>((details as { stored: CaseDraft | null }).stored));
        }
      },
    };
  }, [documentId, part, put, del, readAll]);
}

function storedOf<T>(draft: CaseDraft | null | undefined): Stored<Written<T>> {
  if (!draft) return { draft: null, revision: 0, savedAt: null };
  const { content, revision, baseRevision, savedAt } = draft;
  // Only this screen writes and reads what is in it.
  return { draft: content === null ? null : { content: content as T, baseRevision }, revision, savedAt };
}
