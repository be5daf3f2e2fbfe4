import { adminApi } from '@strapi/strapi/admin';
import type { AddTag, GetFieldChoices, ListRelatedCases, OpenCard } from '../../../shared/contracts/case-card';
import type { PreviewCampaignChange, Tag } from '../../../shared/contracts/cases';
import { queryString } from './query-string';

const caseCardApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['HelpdeskCases', 'HelpdeskCase', 'HelpdeskActivities', 'HelpdeskFieldChoices'] })
  .injectEndpoints({
    endpoints: (build) => ({
      /** Makes the reader the owner of a case that nobody owns, if they may (D3). */
      helpdeskOpenCard: build.mutation<OpenCard.Response['data'], string>({
        query: (documentId) => ({ url: `/helpdesk/cases/${encodeURIComponent(documentId)}/open`, method: 'POST' }),
        transformResponse: (response: OpenCard.Response) => response.data,
        invalidatesTags: (result, _error, id) =>
          result?.isClaimed ? ['HelpdeskCases', { type: 'HelpdeskCase', id }, { type: 'HelpdeskActivities', id }] : [],
      }),

      helpdeskFieldChoices: build.query<GetFieldChoices.Response['data'], { documentId: string; language: string }>({
        query: ({ documentId, language }) => ({
          url: `/helpdesk/cases/${encodeURIComponent(documentId)}/field-choices`,
          config: { headers: { 'Accept-Language': language } },
        }),
        transformResponse: (response: GetFieldChoices.Response) => response.data,
        providesTags: (_result, _error, { documentId }) => ['HelpdeskFieldChoices', { type: 'HelpdeskCase', id: documentId }],
      }),

      helpdeskAddTag: build.mutation<Tag, string>({
        query: (name) => ({ url: '/helpdesk/tags', method: 'POST', data: { data: { name } } satisfies AddTag.Request }),
        transformResponse: (response: AddTag.Response) => response.data,
        invalidatesTags: ['HelpdeskFieldChoices'],
      }),

      helpdeskCampaignChange: build.query<PreviewCampaignChange.Response['data'], { documentId: string; campaign: string }>({
        query: ({ documentId, campaign }) => ({
          url: `/helpdesk/cases/${encodeURIComponent(documentId)}/campaign-change`,
          config: { params: queryString({ campaign }) },
        }),
        transformResponse: (response: PreviewCampaignChange.Response) => response.data,
      }),

      helpdeskRelatedCases: build.query<ListRelatedCases.Response, string>({
        query: (documentId) => `/helpdesk/cases/${encodeURIComponent(documentId)}/related`,
      }),
    }),
  });

export const {
  useHelpdeskOpenCardMutation: useOpenCard,
  useHelpdeskFieldChoicesQuery: useFieldChoices,
  useHelpdeskAddTagMutation: useAddTag,
  useHelpdeskCampaignChangeQuery: useCampaignChange,
  useHelpdeskRelatedCasesQuery: useRelatedCases,
} = caseCardApi;
