import { adminApi } from '@strapi/strapi/admin';
import type { ListDrafts } from '../../../shared/contracts/designer';

const draftsApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    helpdeskDrafts: build.query<ListDrafts.Response['data'], void>({
      query: () => '/helpdesk/designer/drafts',
      transformResponse: (response: ListDrafts.Response) => response.data,
    }),
  }),
});

export const { useHelpdeskDraftsQuery: useDrafts } = draftsApi;
