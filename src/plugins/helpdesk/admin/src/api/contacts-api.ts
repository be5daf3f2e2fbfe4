import { adminApi } from '@strapi/strapi/admin';
import type {
  AddContact,
  ChangeContact,
  ContactCard,
  ContactNotes,
  DeclareConsent,
  FindDuplicates,
  GetContact,
  ListContactActivities,
  ListContactCases,
  ListContactChanges,
  ListContacts,
  MergeContacts,
  PreviewMerge,
  UndoMerge,
} from '../../../shared/contracts/contacts';
import { queryString } from './query-string';

interface PageOf {
  documentId: string;
  /** Where the page before ended; the first one when left out. */
  cursor?: string;
}

interface HistoryOf extends PageOf {
  /** Not only of the last months. */
  isWhole: boolean;
}

const path = (documentId: string, rest = '') => `/helpdesk/contacts/${encodeURIComponent(documentId)}${rest}`;

/** What has to be read again once a contact was changed: cases show its name and addresses too. */
const changed = ['HelpdeskContacts' as const, 'HelpdeskContact' as const, 'HelpdeskCase' as const, 'HelpdeskCases' as const];

/** Adds the page that was asked for to those that are there. */
function grown<T extends { data: { id?: string; documentId?: string }[] }>(known: T, page: T, isFirst: boolean): T {
  return isFirst ? page : { ...page, data: [...known.data, ...page.data] };
}

const contactsApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['HelpdeskContacts', 'HelpdeskContact', 'HelpdeskCase', 'HelpdeskCases', 'HelpdeskActivities'] })
  .injectEndpoints({
    endpoints: (build) => ({
      /** A list that grows page by page. */
      helpdeskContacts: build.query<ListContacts.Response, ListContacts.Query>({
        query: (query) => ({ url: '/helpdesk/contacts', config: { params: queryString({ ...query }) } }),
        serializeQueryArgs: ({ queryArgs: { cursor: _cursor, ...list } }) => `helpdeskContacts(${JSON.stringify(list)})`,
        merge: (known, page, { arg }) => grown(known, page, arg.cursor === undefined),
        forceRefetch: ({ currentArg, previousArg }) => currentArg?.cursor !== previousArg?.cursor,
        providesTags: ['HelpdeskContacts'],
      }),

      /** For type-aheads: the first few, never kept for long. */
      helpdeskContactsFound: build.query<ListContacts.Response['data'], Pick<ListContacts.Query, 'search' | 'kind'>>({
        query: (query) => ({ url: '/helpdesk/contacts', config: { params: queryString({ ...query, pageSize: 8 }) } }),
        transformResponse: (response: ListContacts.Response) => response.data,
        keepUnusedDataFor: 5,
        providesTags: ['HelpdeskContacts'],
      }),

      helpdeskDuplicates: build.query<FindDuplicates.Response['data'], FindDuplicates.Query>({
        query: (query) => ({ url: '/helpdesk/contacts/duplicates', config: { params: queryString({ ...query }) } }),
        transformResponse: (response: FindDuplicates.Response) => response.data,
        keepUnusedDataFor: 5,
        providesTags: ['HelpdeskContacts'],
      }),

      helpdeskContact: build.query<ContactCard, string>({
        query: (documentId) => path(documentId),
        transformResponse: (response: GetContact.Response) => response.data,
        providesTags: (_result, _error, id) => [{ type: 'HelpdeskContact', id }],
      }),

      helpdeskAddContact: build.mutation<ContactCard, AddContact.Request['data']>({
        query: (data) => ({ url: '/helpdesk/contacts', method: 'POST', data: { data } }),
        transformResponse: (response: AddContact.Response) => response.data,
        invalidatesTags: (result) => (result ? ['HelpdeskContacts'] : []),
      }),

      helpdeskChangeContact: build.mutation<ContactCard, { documentId: string; data: ChangeContact.Request['data'] }>({
        query: ({ documentId, data }) => ({ url: path(documentId), method: 'PUT', data: { data } }),
        transformResponse: (response: ChangeContact.Response) => response.data,
        invalidatesTags: (result) => (result ? changed : []),
      }),

      helpdeskContactCases: build.query<ListContactCases.Response, HistoryOf>({
        query: ({ documentId, cursor, isWhole }) => ({
          url: path(documentId, '/cases'),
          config: { params: queryString({ cursor, whole: isWhole ? 'true' : undefined }) },
        }),
        serializeQueryArgs: ({ queryArgs }) => `helpdeskContactCases(${queryArgs.documentId},${queryArgs.isWhole})`,
        merge: (known, page, { arg }) => grown(known, page, arg.cursor === undefined),
        forceRefetch: ({ currentArg, previousArg }) => currentArg?.cursor !== previousArg?.cursor,
        providesTags: (_result, _error, { documentId }) => [{ type: 'HelpdeskContact', id: documentId }, 'HelpdeskCases'],
      }),

      helpdeskContactActivities: build.query<ListContactActivities.Response, HistoryOf>({
        query: ({ documentId, cursor, isWhole }) => ({
          url: path(documentId, '/activities'),
          config: { params: queryString({ cursor, whole: isWhole ? 'true' : undefined }) },
        }),
        serializeQueryArgs: ({ queryArgs }) => `helpdeskContactActivities(${queryArgs.documentId},${queryArgs.isWhole})`,
        merge: (known, page, { arg }) => grown(known, page, arg.cursor === undefined),
        forceRefetch: ({ currentArg, previousArg }) => currentArg?.cursor !== previousArg?.cursor,
        providesTags: (_result, _error, { documentId }) => [{ type: 'HelpdeskContact', id: documentId }],
      }),

      helpdeskContactChanges: build.query<ListContactChanges.Response, PageOf>({
        query: ({ documentId, cursor }) => ({
          url: path(documentId, '/changes'),
          config: { params: queryString({ before: cursor }) },
        }),
        serializeQueryArgs: ({ queryArgs }) => `helpdeskContactChanges(${queryArgs.documentId})`,
        merge: (known, page, { arg }) => grown(known, page, arg.cursor === undefined),
        forceRefetch: ({ currentArg, previousArg }) => currentArg?.cursor !== previousArg?.cursor,
        providesTags: (_result, _error, { documentId }) => [{ type: 'HelpdeskContact', id: documentId }],
      }),

      helpdeskContactNotes: build.query<ContactNotes.ListResponse['data'], string>({
        query: (documentId) => path(documentId, '/notes'),
        transformResponse: (response: ContactNotes.ListResponse) => response.data,
        providesTags: (_result, _error, id) => [{ type: 'HelpdeskContact', id }],
      }),

      /** Adds a note, changes it, or takes it away: as it has an id, a text, or both. */
      helpdeskWriteNote: build.mutation<ContactNotes.Response, { documentId: string; id?: string; text?: string }>({
        query: ({ documentId, id, text }) => ({
          url: path(documentId, `/notes${id === undefined ? '' : `/${encodeURIComponent(id)}`}`),
          method: id === undefined ? 'POST' : text === undefined ? 'DELETE' : 'PUT',
          ...(text !== undefined && { data: { data: { text } } }),
        }),
        invalidatesTags: (result, _error, { documentId }) => (result ? [{ type: 'HelpdeskContact', id: documentId }] : []),
      }),

      helpdeskDeclareConsent: build.mutation<DeclareConsent.Response, { documentId: string } & DeclareConsent.Request>({
        query: ({ documentId, data }) => ({ url: path(documentId, '/consents'), method: 'POST', data: { data } }),
        invalidatesTags: (_result, _error, { documentId, data }) => [
          { type: 'HelpdeskContact', id: documentId },
          ...(data.case ? [{ type: 'HelpdeskActivities' as const, id: data.case }] : []),
        ],
      }),

      helpdeskMergePreview: build.query<PreviewMerge.Response['data'], { winner: string; loser: string }>({
        query: ({ winner, loser }) => ({ url: path(winner, '/merge'), config: { params: queryString({ loser }) } }),
        transformResponse: (response: PreviewMerge.Response) => response.data,
        keepUnusedDataFor: 0,
        providesTags: ['HelpdeskContact'],
      }),

      helpdeskMergeContacts: build.mutation<MergeContacts.Response['data'], { winner: string; data: MergeContacts.Request['data'] }>({
        query: ({ winner, data }) => ({ url: path(winner, '/merge'), method: 'POST', data: { data } }),
        transformResponse: (response: MergeContacts.Response) => response.data,
        invalidatesTags: (result) => (result ? changed : []),
      }),

      helpdeskUndoMerge: build.mutation<UndoMerge.Response['data'], string>({
        query: (id) => ({ url: `/helpdesk/contact-merges/${encodeURIComponent(id)}/undo`, method: 'POST' }),
        transformResponse: (response: UndoMerge.Response) => response.data,
        invalidatesTags: changed,
      }),
    }),
  });

export const {
  useHelpdeskContactsQuery: useContacts,
  useHelpdeskContactsFoundQuery: useContactsFound,
  useHelpdeskDuplicatesQuery: useDuplicates,
  useHelpdeskContactQuery: useContact,
  useHelpdeskAddContactMutation: useAddContact,
  useHelpdeskChangeContactMutation: useChangeContact,
  useHelpdeskContactCasesQuery: useContactCases,
  useHelpdeskContactActivitiesQuery: useContactActivities,
  useHelpdeskContactChangesQuery: useContactChanges,
  useHelpdeskContactNotesQuery: useContactNotes,
  useHelpdeskWriteNoteMutation: useWriteNote,
  useHelpdeskDeclareConsentMutation: useDeclareConsent,
  useHelpdeskMergePreviewQuery: useMergePreview,
  useHelpdeskMergeContactsMutation: useMergeContacts,
  useHelpdeskUndoMergeMutation: useUndoMerge,
} = contactsApi;
