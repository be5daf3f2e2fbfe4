import { adminApi } from '@strapi/strapi/admin';
import type { BulkRequest, GetBulkJob, ListBulkJobs, ListBulkResults, PreviewBulkJob, StartBulkJob } from '../../../shared/contracts/bulk';
import type { ListOwners } from '../../../shared/contracts/people';
import { queryString } from './query-string';

/** A request, and the language in which guards say what stands against it. */
type Asked = BulkRequest['data'] & { language: string };

const posted = (url: string, { language, ...data }: Asked) => ({
  url,
  method: 'POST' as const,
  data: { data },
  config: { headers: { 'Accept-Language': language } },
});

const path = (id: string) => `/helpdesk/bulk-jobs/${encodeURIComponent(id)}`;

const bulkApi = adminApi.enhanceEndpoints({ addTagTypes: ['HelpdeskBulkJobs', 'HelpdeskCases'] }).injectEndpoints({
  endpoints: (build) => ({
    helpdeskBulkPreview: build.query<PreviewBulkJob.Response['data'], Asked>({
      query: (asked) => posted('/helpdesk/bulk-jobs/preview', asked),
      transformResponse: (response: PreviewBulkJob.Response) => response.data,
      // What it says is true for a moment only.
      keepUnusedDataFor: 0,
    }),

    helpdeskStartBulkJob: build.mutation<StartBulkJob.Response['data'], Asked>({
      query: (asked) => posted('/helpdesk/bulk-jobs', asked),
      transformResponse: (response: StartBulkJob.Response) => response.data,
      invalidatesTags: ['HelpdeskBulkJobs'],
    }),

    helpdeskBulkJobs: build.query<ListBulkJobs.Response['data'], void>({
      query: () => '/helpdesk/bulk-jobs',
      transformResponse: (response: ListBulkJobs.Response) => response.data,
      providesTags: ['HelpdeskBulkJobs'],
    }),

    helpdeskBulkJob: build.query<GetBulkJob.Response['data'], string>({
      query: path,
      transformResponse: (response: GetBulkJob.Response) => response.data,
      providesTags: ['HelpdeskBulkJobs'],
    }),

    helpdeskCancelBulkJob: build.mutation<GetBulkJob.Response['data'], string>({
      query: (id) => ({ url: `${path(id)}/cancel`, method: 'POST' }),
      transformResponse: (response: GetBulkJob.Response) => response.data,
      invalidatesTags: ['HelpdeskBulkJobs', 'HelpdeskCases'],
    }),

    helpdeskBulkResults: build.query<ListBulkResults.Response, { id: string } & ListBulkResults.Query>({
      query: ({ id, ...query }) => ({ url: `${path(id)}/results`, config: { params: queryString(query) } }),
    }),

    helpdeskOwners: build.query<ListOwners.Response['data'], void>({
      query: () => '/helpdesk/owners',
      transformResponse: (response: ListOwners.Response) => response.data,
    }),
  }),
});

export const {
  useHelpdeskBulkPreviewQuery: useBulkPreview,
  useHelpdeskStartBulkJobMutation: useStartBulkJob,
  useHelpdeskBulkJobsQuery: useBulkJobs,
  useHelpdeskBulkJobQuery: useBulkJob,
  useHelpdeskCancelBulkJobMutation: useCancelBulkJob,
  useHelpdeskBulkResultsQuery: useBulkResults,
  useHelpdeskOwnersQuery: useOwners,
} = bulkApi;
