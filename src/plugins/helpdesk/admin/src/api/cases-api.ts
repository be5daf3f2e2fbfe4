import { adminApi } from '@strapi/strapi/admin';
import type {
  ChangeCase,
  GetCase,
  GetCaseFilters,
  GetStatusOptions,
  ListCases,
  OpenCaseByHand,
  PressButton,
  UndoCampaignChange,
} from '../../../shared/contracts/cases';
import type { MarkCaseRead } from '../../../shared/contracts/reads';
import type { ListTasks } from '../../../shared/contracts/tasks';
import { queryString } from './query-string';

interface ButtonOfCase {
  documentId: string;
  /** Slug of the form, key of the button. */
  form: string;
  button: string;
  /** In which guards say what stands against it. */
  language: string;
}

/** What a case consists of on the screen. */
const partsOf = (id: string) => [
  { type: 'HelpdeskCase' as const, id },
  { type: 'HelpdeskActivities' as const, id },
  { type: 'HelpdeskTasks' as const, id },
];

/** What has to be read again once a case was changed. */
export const changed = (id: string) => [...partsOf(id), 'HelpdeskCases' as const];

const casesApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['HelpdeskCases', 'HelpdeskCase', 'HelpdeskActivities', 'HelpdeskTasks', 'HelpdeskCaseFilters'] })
  .injectEndpoints({
    endpoints: (build) => ({
      helpdeskCases: build.query<ListCases.Response, ListCases.Query>({
        query: (query) => ({ url: '/helpdesk/cases', config: { params: queryString({ ...query }) } }),
        providesTags: ['HelpdeskCases'],
      }),

      helpdeskOpenCase: build.mutation<OpenCaseByHand.Response['data'], OpenCaseByHand.Request['data']>({
        query: (data) => ({ url: '/helpdesk/cases', method: 'POST', data: { data } }),
        transformResponse: (response: OpenCaseByHand.Response) => response.data,
        invalidatesTags: ['HelpdeskCases'],
      }),

      helpdeskCaseFilters: build.query<GetCaseFilters.Response['data'], void>({
        query: () => '/helpdesk/case-filters',
        transformResponse: (response: GetCaseFilters.Response) => response.data,
        providesTags: ['HelpdeskCaseFilters'],
      }),

      helpdeskCase: build.query<GetCase.Response['data'], string>({
        query: (documentId) => `/helpdesk/cases/${encodeURIComponent(documentId)}`,
        transformResponse: (response: GetCase.Response) => response.data,
        providesTags: (_result, _error, documentId) => [{ type: 'HelpdeskCase', id: documentId }],
      }),

      helpdeskStatusOptions: build.query<GetStatusOptions.Response['data'], { documentId: string; language: string }>({
        query: ({ documentId, language }) => ({
          url: `/helpdesk/cases/${encodeURIComponent(documentId)}/status-options`,
          config: { headers: { 'Accept-Language': language } },
        }),
        transformResponse: (response: GetStatusOptions.Response) => response.data,
        providesTags: (_result, _error, { documentId }) => [{ type: 'HelpdeskCase', id: documentId }],
      }),

      helpdeskChangeCase: build.mutation<ChangeCase.Response['data'], { documentId: string; language: string } & ChangeCase.Request>({
        query: ({ documentId, language, data }) => ({
          url: `/helpdesk/cases/${encodeURIComponent(documentId)}`,
          method: 'PUT',
          data: { data },
          config: { headers: { 'Accept-Language': language } },
        }),
        transformResponse: (response: ChangeCase.Response) => response.data,
        invalidatesTags: (result, _error, { documentId }) => (result ? changed(documentId) : []),
      }),

      /** What it changes is seen in the list, which is read again when somebody comes back to it. */
      helpdeskMarkCaseRead: build.mutation<void, { documentId: string } & MarkCaseRead.Request['data']>({
        query: ({ documentId, ...data }) => ({
          url: `/helpdesk/cases/${encodeURIComponent(documentId)}/read`,
          method: 'PUT',
          data: { data },
        }),
      }),

      /** Nothing but a reason to read all of a case again, which somebody else has changed. */
      helpdeskReadCaseAnew: build.mutation<null, string>({
        queryFn: () => ({ data: null }),
        invalidatesTags: (_result, _error, documentId) => partsOf(documentId),
      }),

      helpdeskPressButton: build.mutation<PressButton.Response['data'], ButtonOfCase & PressButton.Request>({
        query: ({ documentId, form, button, language, data }) => ({
          url: `/helpdesk/cases/${[documentId, 'forms', form, 'buttons', button].map(encodeURIComponent).join('/')}`,
          method: 'POST',
          data: { data },
          config: { headers: { 'Accept-Language': language } },
        }),
        transformResponse: (response: PressButton.Response) => response.data,
        invalidatesTags: (result, _error, { documentId }) => (result ? changed(documentId) : []),
      }),

      helpdeskTasks: build.query<ListTasks.Response['data'], string>({
        query: (documentId) => `/helpdesk/cases/${encodeURIComponent(documentId)}/tasks`,
        transformResponse: (response: ListTasks.Response) => response.data,
        providesTags: (_result, _error, documentId) => [{ type: 'HelpdeskTasks', id: documentId }],
      }),

      /** Takes the last change back that answers left the case with. */
      helpdeskUndoChange: build.mutation<UndoCampaignChange.Response, { documentId: string; what: 'campaign-change' | 'status-reset' }>({
        query: ({ documentId, what }) => ({ url: `/helpdesk/cases/${encodeURIComponent(documentId)}/${what}/undo`, method: 'POST' }),
        invalidatesTags: (_result, _error, { documentId }) => [
          'HelpdeskCases',
          { type: 'HelpdeskCase', id: documentId },
          { type: 'HelpdeskActivities', id: documentId },
        ],
      }),
    }),
  });

/** What was last read of a case, without reading it. */
export const useCaseState = casesApi.endpoints.helpdeskCase.useQueryState;

export const {
  useHelpdeskCasesQuery: useCases,
  useHelpdeskOpenCaseMutation: useOpenCase,
  useHelpdeskCaseFiltersQuery: useCaseFilters,
  useHelpdeskCaseQuery: useCase,
  useHelpdeskStatusOptionsQuery: useStatusOptions,
  useHelpdeskTasksQuery: useTasks,
  useHelpdeskUndoChangeMutation: useUndoChange,
  useHelpdeskChangeCaseMutation: useChangeCase,
  useHelpdeskPressButtonMutation: usePressButton,
  useHelpdeskMarkCaseReadMutation: useMarkCaseRead,
  useHelpdeskReadCaseAnewMutation: useReadCaseAnew,
} = casesApi;
