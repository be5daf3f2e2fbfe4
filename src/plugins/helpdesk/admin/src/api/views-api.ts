import { adminApi } from '@strapi/strapi/admin';
import type { ChooseDefaultView, CountViews, ListViews, SaveView, View } from '../../../shared/contracts/views';
import { queryString } from './query-string';

const path = (id: string) => `/helpdesk/views/${encodeURIComponent(id)}`;

/** Puts a view that was just saved into the list, so that it is there before the list is read again. */
function putView(list: ListViews.Response, view: View): void {
  const at = list.data.findIndex(({ id }) => id === view.id);
  if (at === -1) list.data.push(view);
  else list.data[at] = view;
}

const viewsApi = adminApi.enhanceEndpoints({ addTagTypes: ['HelpdeskViews', 'HelpdeskCases'] }).injectEndpoints({
  endpoints: (build) => ({
    helpdeskViews: build.query<ListViews.Response, void>({
      query: () => '/helpdesk/views',
      providesTags: ['HelpdeskViews'],
    }),

    helpdeskViewCounts: build.query<CountViews.Response['data'], readonly string[]>({
      query: (id) => ({ url: '/helpdesk/views/counts', config: { params: queryString({ id }) } }),
      transformResponse: (response: CountViews.Response) => response.data,
      providesTags: ['HelpdeskCases', 'HelpdeskViews'],
    }),

    helpdeskAddView: build.mutation<View, SaveView.Request['data']>({
      query: (data) => ({ url: '/helpdesk/views', method: 'POST', data: { data } }),
      transformResponse: (response: SaveView.Response) => response.data,
      invalidatesTags: ['HelpdeskViews'],
      async onQueryStarted(_data, { dispatch, queryFulfilled }) {
        const answer = await queryFulfilled.catch(() => null);
        if (answer) dispatch(viewsApi.util.updateQueryData('helpdeskViews', undefined, (list) => putView(list, answer.data)));
      },
    }),

    helpdeskChangeView: build.mutation<View, { id: string } & SaveView.Request['data']>({
      query: ({ id, ...data }) => ({ url: path(id), method: 'PUT', data: { data } }),
      transformResponse: (response: SaveView.Response) => response.data,
      // Also when it was refused, because somebody else changed it.
      invalidatesTags: ['HelpdeskViews'],
      async onQueryStarted(_data, { dispatch, queryFulfilled }) {
        const answer = await queryFulfilled.catch(() => null);
        if (answer) dispatch(viewsApi.util.updateQueryData('helpdeskViews', undefined, (list) => putView(list, answer.data)));
      },
    }),

    helpdeskDeleteView: build.mutation<void, string>({
      query: (id) => ({ url: path(id), method: 'DELETE' }),
      invalidatesTags: ['HelpdeskViews'],
    }),

    helpdeskChooseDefaultView: build.mutation<void, ChooseDefaultView.Request['data']>({
      query: (data) => ({ url: '/helpdesk/views/default', method: 'PUT', data: { data } }),
      invalidatesTags: ['HelpdeskViews'],
    }),
  }),
});

export const {
  useHelpdeskViewsQuery: useViews,
  useHelpdeskViewCountsQuery: useViewCounts,
  useHelpdeskAddViewMutation: useAddView,
  useHelpdeskChangeViewMutation: useChangeView,
  useHelpdeskDeleteViewMutation: useDeleteView,
  useHelpdeskChooseDefaultViewMutation: useChooseDefaultView,
} = viewsApi;
