import { adminApi } from '@strapi/strapi/admin';
import type { AddNote, DeleteUpload, ListChannels, ListMentionable, SendReply, UndoReply } from '../../../shared/contracts/messages';
import type { ListTemplates, RenderTemplate } from '../../../shared/contracts/templates';
import { queryString } from './query-string';

/** A message that is sent once, however often the request for it is. */
interface Sending<D> {
  documentId: string;
  data: D;
  key: string;
  language: string;
}

const pathOf = (documentId: string, rest: string) => `/helpdesk/cases/${encodeURIComponent(documentId)}/${rest}`;

const said = (id: string) => [{ type: 'HelpdeskCase' as const, id }, { type: 'HelpdeskActivities' as const, id }, 'HelpdeskCases' as const];

const messagesApi = adminApi.enhanceEndpoints({ addTagTypes: ['HelpdeskCases', 'HelpdeskCase', 'HelpdeskActivities'] }).injectEndpoints({
  endpoints: (build) => ({
    helpdeskChannels: build.query<ListChannels.Response['data'], string>({
      query: (documentId) => pathOf(documentId, 'channels'),
      transformResponse: (response: ListChannels.Response) => response.data,
      providesTags: (_result, _error, id) => [{ type: 'HelpdeskCase', id }],
    }),

    helpdeskSendReply: build.mutation<SendReply.Response['data'], Sending<SendReply.Request['data']>>({
      query: ({ documentId, data, key, language }) => ({
        url: pathOf(documentId, 'messages'),
        method: 'POST',
        data: { data },
        config: { headers: { 'Idempotency-Key': key, 'Accept-Language': language } },
      }),
      transformResponse: (response: SendReply.Response) => response.data,
      invalidatesTags: (_result, _error, { documentId }) => said(documentId),
    }),

    helpdeskUndoReply: build.mutation<UndoReply.Response, { documentId: string; activityId: string; language: string }>({
      query: ({ documentId, activityId, language }) => ({
        url: pathOf(documentId, `messages/${activityId}/undo`),
        method: 'POST',
        config: { headers: { 'Accept-Language': language } },
      }),
      invalidatesTags: (_result, _error, { documentId }) => said(documentId),
    }),

    helpdeskAddNote: build.mutation<AddNote.Response['data'], Omit<Sending<AddNote.Request['data']>, 'language'>>({
      query: ({ documentId, data, key }) => ({
        url: pathOf(documentId, 'notes'),
        method: 'POST',
        data: { data },
        config: { headers: { 'Idempotency-Key': key } },
      }),
      transformResponse: (response: AddNote.Response) => response.data,
      invalidatesTags: (_result, _error, { documentId }) => said(documentId),
    }),

    helpdeskMentionable: build.query<ListMentionable.Response['data'], { documentId: string; search: string }>({
      query: ({ documentId, search }) => ({ url: pathOf(documentId, 'mentionable'), config: { params: queryString({ search }) } }),
      transformResponse: (response: ListMentionable.Response) => response.data,
    }),

    helpdeskReplyTemplates: build.query<ListTemplates.Response['data'], string>({
      query: (documentId) => pathOf(documentId, 'templates'),
      transformResponse: (response: ListTemplates.Response) => response.data,
    }),

    helpdeskReplyTemplate: build.query<RenderTemplate.Response['data'], { documentId: string; slug: string }>({
      query: ({ documentId, slug }) => pathOf(documentId, `templates/${encodeURIComponent(slug)}`),
      transformResponse: (response: RenderTemplate.Response) => response.data,
      providesTags: (_result, _error, { documentId: id }) => [{ type: 'HelpdeskCase', id }],
    }),

    helpdeskDeleteUpload: build.mutation<DeleteUpload.Response, { documentId: string; id: string }>({
      query: ({ documentId, id }) => ({ url: pathOf(documentId, `uploads/${encodeURIComponent(id)}`), method: 'DELETE' }),
    }),

    /** Nothing but a reason to read the timeline again: what became of a message is known only once it has left. */
    helpdeskLookAgain: build.mutation<null, string>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_result, _error, id) => [{ type: 'HelpdeskActivities', id }],
    }),
  }),
});

export const {
  useHelpdeskChannelsQuery: useChannels,
  useHelpdeskSendReplyMutation: useSendReply,
  useHelpdeskUndoReplyMutation: useUndoReply,
  useHelpdeskAddNoteMutation: useAddNote,
  useHelpdeskMentionableQuery: useMentionable,
  useHelpdeskReplyTemplatesQuery: useReplyTemplates,
  useHelpdeskReplyTemplateQuery: useReplyTemplate,
  useHelpdeskDeleteUploadMutation: useDeleteUpload,
  useHelpdeskLookAgainMutation: useLookAgain,
} = messagesApi;
