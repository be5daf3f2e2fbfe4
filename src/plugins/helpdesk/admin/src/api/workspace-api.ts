import { adminApi } from '@strapi/strapi/admin';
import type { ListMentions, SeeMention } from '../../../shared/contracts/messages';
import type { GetStart, ListRecentActivities, RecentOf, TakeNext } from '../../../shared/contracts/workspace';

const workspaceApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['HelpdeskCases', 'HelpdeskCase', 'HelpdeskActivities', 'HelpdeskTasks', 'HelpdeskMentions'] })
  .injectEndpoints({
    endpoints: (build) => ({
      helpdeskStart: build.query<GetStart.Response['data'], void>({
        query: () => '/helpdesk/workspace/start',
        transformResponse: (response: GetStart.Response) => response.data,
        providesTags: ['HelpdeskCases', 'HelpdeskTasks'],
      }),

      helpdeskRecentActivities: build.query<ListRecentActivities.Response['data'], RecentOf>({
        query: (of) => `/helpdesk/workspace/activities?of=${of}`,
        transformResponse: (response: ListRecentActivities.Response) => response.data,
        providesTags: ['HelpdeskCases', 'HelpdeskActivities'],
      }),

      helpdeskMentions: build.query<ListMentions.Response, void>({
        query: () => '/helpdesk/mentions',
        providesTags: ['HelpdeskMentions'],
      }),

      helpdeskSeeMention: build.mutation<SeeMention.Response['data'], number>({
        query: (id) => ({ url: `/helpdesk/mentions/${id}/seen`, method: 'POST' }),
        transformResponse: (response: SeeMention.Response) => response.data,
        invalidatesTags: ['HelpdeskMentions'],
      }),

      helpdeskTakeNext: build.mutation<TakeNext.Response['data'], void>({
        query: () => ({ url: '/helpdesk/workspace/next', method: 'POST' }),
        transformResponse: (response: TakeNext.Response) => response.data,
        invalidatesTags: (taken) =>
          taken
            ? ['HelpdeskCases', { type: 'HelpdeskCase', id: taken.documentId }, { type: 'HelpdeskActivities', id: taken.documentId }]
            : [],
      }),
    }),
  });

export const {
  useHelpdeskStartQuery: useStart,
  useHelpdeskRecentActivitiesQuery: useRecentActivities,
  useHelpdeskMentionsQuery: useMentions,
  useHelpdeskSeeMentionMutation: useSeeMention,
  useHelpdeskTakeNextMutation: useTakeNextMutation,
} = workspaceApi;
