import { adminApi } from '@strapi/strapi/admin';
import type {
  AddContact,
  ChangeContact,
  ContactCard,
  ContactChange,
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
import { ACTIVITY_LIMITS } from '../../../shared/activity-limits';
import { changed as changedCase } from './cases-api';
import { joinPage, loadedCount, queryLoaded, readLoaded, type GrowingList } from './loaded-list';
import { queryString } from './query-string';
import type { ListPage } from './read-as-far';

/** The list of contacts as it is looked at. */
type ContactsOf = Pick<ListContacts.Query, 'search' | 'kind' | 'sort'>;

interface HistoryOf {
  documentId: string;
  /** Not only of the last months. */
  isWhole: boolean;
}

type Further<Of> = Of & { cursor: string };

const path = (documentId: string, rest = '') => `/helpdesk/contacts/${encodeURIComponent(documentId)}${rest}`;

/** What has to be read again once a contact was changed: cases show its name and addresses too. */
const changed = ['HelpdeskContacts' as const, 'HelpdeskContact' as const, 'HelpdeskCase' as const, 'HelpdeskCases' as const];

const contactList: GrowingList<ContactsOf> = {
  keyOf: ({ search = '', kind, sort }) => `helpdeskContacts(${JSON.stringify([search, kind, sort])})`,
  pageOf: ({ search, kind, sort }, pageSize, cursor) => ({
    url: '/helpdesk/contacts',
    config: { params: queryString({ search, kind, sort, cursor, pageSize }) },
  }),
};

const historyList = (name: 'cases' | 'activities'): GrowingList<HistoryOf> => ({
  keyOf: ({ documentId, isWhole }) => `helpdeskContact-${name}(${documentId},${isWhole})`,
  pageOf: ({ documentId, isWhole }, pageSize, cursor) => ({
    url: path(documentId, `/${name}`),
    config: { params: queryString({ cursor, pageSize, whole: isWhole ? 'true' : undefined }) },
  }),
});
const caseList = historyList('cases');
const activityList = historyList('activities');

const changeList: GrowingList<string> = {
  keyOf: (documentId) => `helpdeskContactChanges(${documentId})`,
  pageOf: (documentId, pageSize, cursor) => ({
    url: path(documentId, '/changes'),
    config: { params: queryString({ before: cursor, pageSize }) },
  }),
};

/** Their page in the shape of the other lists. */
function pageOfChanges({ data, meta }: ListContactChanges.Response): ListPage<ContactChange> {
  return { data, meta: { next: meta.before } };
}

const contactsApi = adminApi
  .enhanceEndpoints({
    addTagTypes: ['HelpdeskContacts', 'HelpdeskContact', 'HelpdeskCase', 'HelpdeskCases', 'HelpdeskActivities', 'HelpdeskTasks'],
  })
  .injectEndpoints({
    endpoints: (build) => ({
      /** Each list as far as it was looked at; what is further is joined by `helpdeskMore…`. */
      helpdeskContacts: build.query<ListContacts.Response, ContactsOf>({
        queryFn: queryLoaded<ContactsOf, ListContacts.Response>(contactList),
        serializeQueryArgs: ({ queryArgs }) => contactList.keyOf(queryArgs),
        providesTags: ['HelpdeskContacts'],
      }),

      helpdeskMoreContacts: build.mutation<ListContacts.Response, Further<ContactsOf>>({
        query: ({ cursor, ...list }) => contactList.pageOf(list, ACTIVITY_LIMITS.pageSize, cursor),
        async onQueryStarted({ cursor, ...list }, { dispatch, queryFulfilled }) {
          const page = await queryFulfilled.catch(() => null);
          if (page) dispatch(contactsApi.util.updateQueryData('helpdeskContacts', list, (known) => joinPage(known, page.data, cursor)));
        },
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
        queryFn: queryLoaded<HistoryOf, ListContactCases.Response>(caseList),
        serializeQueryArgs: ({ queryArgs }) => caseList.keyOf(queryArgs),
        providesTags: (_result, _error, { documentId }) => [{ type: 'HelpdeskContact', id: documentId }, 'HelpdeskCases'],
      }),

      helpdeskMoreContactCases: build.mutation<ListContactCases.Response, Further<HistoryOf>>({
        query: ({ cursor, ...of }) => caseList.pageOf(of, ACTIVITY_LIMITS.pageSize, cursor),
        async onQueryStarted({ cursor, ...of }, { dispatch, queryFulfilled }) {
          const page = await queryFulfilled.catch(() => null);
          if (page) dispatch(contactsApi.util.updateQueryData('helpdeskContactCases', of, (known) => joinPage(known, page.data, cursor)));
        },
      }),

      helpdeskContactActivities: build.query<ListContactActivities.Response, HistoryOf>({
        queryFn: queryLoaded<HistoryOf, ListContactActivities.Response>(activityList),
        serializeQueryArgs: ({ queryArgs }) => activityList.keyOf(queryArgs),
        providesTags: (_result, _error, { documentId }) => [{ type: 'HelpdeskContact', id: documentId }],
      }),

      helpdeskMoreContactActivities: build.mutation<ListContactActivities.Response, Further<HistoryOf>>({
        query: ({ cursor, ...of }) => activityList.pageOf(of, ACTIVITY_LIMITS.pageSize, cursor),
        async onQueryStarted({ cursor, ...of }, { dispatch, queryFulfilled }) {
          const page = await queryFulfilled.catch(() => null);
          if (page)
            dispatch(contactsApi.util.updateQueryData('helpdeskContactActivities', of, (known) => joinPage(known, page.data, cursor)));
        },
      }),

      helpdeskContactChanges: build.query<ListPage<ContactChange>, string>({
        queryFn: (documentId, { getState }, _extra, baseQuery) =>
          readLoaded(loadedCount(getState(), changeList.keyOf(documentId)), async (size, cursor) => {
            const { data, error } = await baseQuery(changeList.pageOf(documentId, size, cursor));
            return error === undefined ? { data: pageOfChanges(data as ListContactChanges.Response) } : { error };
          }),
        serializeQueryArgs: ({ queryArgs }) => changeList.keyOf(queryArgs),
        providesTags: (_result, _error, id) => [{ type: 'HelpdeskContact', id }],
      }),

      helpdeskMoreContactChanges: build.mutation<ListPage<ContactChange>, Further<{ documentId: string }>>({
        query: ({ documentId, cursor }) => changeList.pageOf(documentId, ACTIVITY_LIMITS.pageSize, cursor),
        transformResponse: pageOfChanges,
        async onQueryStarted({ documentId, cursor }, { dispatch, queryFulfilled }) {
          const page = await queryFulfilled.catch(() => null);
          if (!page) return;
          dispatch(contactsApi.util.updateQueryData('helpdeskContactChanges', documentId, (known) => joinPage(known, page.data, cursor)));
        },
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
          // Said in a case, it is a change of the case.
          ...(data.case ? changedCase(data.case) : []),
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
  useHelpdeskMoreContactsMutation: useMoreContacts,
  useHelpdeskContactsFoundQuery: useContactsFound,
  useHelpdeskDuplicatesQuery: useDuplicates,
  useHelpdeskContactQuery: useContact,
  useHelpdeskAddContactMutation: useAddContact,
  useHelpdeskChangeContactMutation: useChangeContact,
  useHelpdeskContactCasesQuery: useContactCases,
  useHelpdeskMoreContactCasesMutation: useMoreContactCases,
  useHelpdeskContactActivitiesQuery: useContactActivities,
  useHelpdeskMoreContactActivitiesMutation: useMoreContactActivities,
  useHelpdeskContactChangesQuery: useContactChanges,
  useHelpdeskMoreContactChangesMutation: useMoreContactChanges,
  useHelpdeskContactNotesQuery: useContactNotes,
  useHelpdeskWriteNoteMutation: useWriteNote,
  useHelpdeskDeclareConsentMutation: useDeclareConsent,
  useHelpdeskMergePreviewQuery: useMergePreview,
  useHelpdeskMergeContactsMutation: useMergeContacts,
  useHelpdeskUndoMergeMutation: useUndoMerge,
} = contactsApi;
