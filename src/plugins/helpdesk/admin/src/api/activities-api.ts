import { adminApi } from '@strapi/strapi/admin';
import type { ActivityGroup } from '../../../shared/activities';
import type {
  AddComment,
  ChangeNote,
  DeleteComment,
  GetActivityFilters,
  GetActivityHtml,
  ListActivities,
  ListByChannel,
  ListWordings,
  MoveActivity,
} from '../../../shared/contracts/activities';
import type { Activity } from '../../../shared/contracts/cases';
import { ACTIVITY_LIMITS } from '../../../shared/activity-limits';
import { changed } from './cases-api';
import { queryString } from './query-string';
import { readAsFar } from './read-as-far';

/** One timeline as it is looked at. */
export interface TimelineOf {
  documentId: string;
  order: 'asc' | 'desc';
  /** Empty for all kinds */
  kind: ActivityGroup[];
  /** Key of somebody; null for everybody */
  person: string | null;
}

/** An activity of a case. */
export interface ActivityOf {
  documentId: string;
  activityId: string;
}

const activitiesPath = (documentId: string) => `/helpdesk/cases/${encodeURIComponent(documentId)}/activities`;
const activityPath = ({ documentId, activityId }: ActivityOf) => `${activitiesPath(documentId)}/${encodeURIComponent(activityId)}`;

const pageOf = ({ documentId, ...query }: TimelineOf, pageSize: number, cursor?: string) => ({
  url: activitiesPath(documentId),
  config: { params: queryString({ ...query, cursor, pageSize }) },
});

const timelineKey = (of: TimelineOf) => `helpdeskTimeline(${JSON.stringify([of.documentId, of.order, of.kind, of.person])})`;

/** How much of a timeline is loaded. */
function knownOf(state: unknown, of: TimelineOf): number {
  const { queries } = (state as Record<string, { queries: Record<string, { data?: unknown } | undefined> }>)[adminApi.reducerPath] ?? {};
  return (queries?.[timelineKey(of)]?.data as ListActivities.Response | undefined)?.data.length ?? 0;
}

const activitiesApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['HelpdeskCases', 'HelpdeskCase', 'HelpdeskActivities', 'HelpdeskTasks', 'HelpdeskChannel'] })
  .injectEndpoints({
    endpoints: (build) => ({
      /** As far as it was looked at; what is further is joined by `helpdeskMoreActivities`. */
      helpdeskTimeline: build.query<ListActivities.Response, TimelineOf>({
        async queryFn(of, { getState }, _extra, baseQuery) {
          const known = knownOf(getState(), of);
          const size = known > ACTIVITY_LIMITS.pageSize ? ACTIVITY_LIMITS.maxPageSize : ACTIVITY_LIMITS.pageSize;
          let failure;
          const data = await readAsFar(known, async (cursor) => {
            const answer = await baseQuery(pageOf(of, size, cursor));
            if (!answer.error) return answer.data as ListActivities.Response;
            failure = answer.error;
            return { data: [] as Activity[], meta: { next: null } };
          });
          return failure ? { error: failure } : { data };
        },
        serializeQueryArgs: ({ queryArgs }) => timelineKey(queryArgs),
        providesTags: (_result, _error, { documentId }) => [{ type: 'HelpdeskActivities', id: documentId }],
      }),

      helpdeskMoreActivities: build.mutation<ListActivities.Response, TimelineOf & { cursor: string }>({
        query: ({ cursor, ...of }) => pageOf(of, ACTIVITY_LIMITS.pageSize, cursor),
        async onQueryStarted({ cursor, ...of }, { dispatch, queryFulfilled }) {
          const page = await queryFulfilled.catch(() => null);
          if (!page) return;
          dispatch(
            activitiesApi.util.updateQueryData('helpdeskTimeline', of, (known) => {
              // Read anew meanwhile: the page would leave a gap or come twice.
              if (known.meta.next !== cursor) return;
              Object.assign(known, { data: [...(known.data as unknown[]), ...page.data.data], meta: page.data.meta });
            }),
          );
        },
      }),

      helpdeskActivityFilters: build.query<GetActivityFilters.Response['data'], string>({
        query: (documentId) => `/helpdesk/cases/${encodeURIComponent(documentId)}/activity-filters`,
        transformResponse: (response: GetActivityFilters.Response) => response.data,
        providesTags: (_result, _error, documentId) => [{ type: 'HelpdeskActivities', id: documentId }],
      }),

      helpdeskActivityHtml: build.query<string, ActivityOf>({
        query: (of) => `${activityPath(of)}/html`,
        transformResponse: (response: GetActivityHtml.Response) => response.data.html,
      }),

      helpdeskChangeNote: build.mutation<ChangeNote.Response, ActivityOf & ChangeNote.Request>({
        query: ({ data, ...of }) => ({ url: activityPath(of), method: 'PUT', data: { data } }),
        // After a conflict too: the other wording is what has to be seen then.
        invalidatesTags: (_result, _error, { documentId }) => changed(documentId),
      }),

      helpdeskWordings: build.query<ListWordings.Response['data'], ActivityOf>({
        query: (of) => `${activityPath(of)}/wordings`,
        transformResponse: (response: ListWordings.Response) => response.data,
        providesTags: (_result, _error, { documentId }) => [{ type: 'HelpdeskActivities', id: documentId }],
      }),

      helpdeskAddComment: build.mutation<AddComment.Response, ActivityOf & AddComment.Request>({
        query: ({ data, ...of }) => ({ url: `${activityPath(of)}/comments`, method: 'POST', data: { data } }),
        invalidatesTags: (result, _error, { documentId }) => (result ? changed(documentId) : []),
      }),

      helpdeskDeleteComment: build.mutation<DeleteComment.Response, ActivityOf & { commentId: string }>({
        query: ({ commentId, ...of }) => ({ url: `${activityPath(of)}/comments/${encodeURIComponent(commentId)}`, method: 'DELETE' }),
        invalidatesTags: (result, _error, { documentId }) => (result ? changed(documentId) : []),
      }),

      helpdeskMoveActivity: build.mutation<MoveActivity.Response['data'], ActivityOf & MoveActivity.Request>({
        query: ({ data, ...of }) => ({ url: `${activityPath(of)}/move`, method: 'POST', data: { data } }),
        transformResponse: (response: MoveActivity.Response) => response.data,
        invalidatesTags: (ends) => (ends ? [...changed(ends.from.documentId), ...changed(ends.to.documentId)] : []),
      }),

      /** @param activityId of the activity that tells of the move */
      helpdeskUndoMove: build.mutation<MoveActivity.Response['data'], ActivityOf>({
        query: (of) => ({ url: `${activityPath(of)}/undo`, method: 'POST' }),
        transformResponse: (response: MoveActivity.Response) => response.data,
        invalidatesTags: (ends) => (ends ? [...changed(ends.from.documentId), ...changed(ends.to.documentId)] : []),
      }),

      helpdeskChannel: build.query<ListByChannel.Response, ListByChannel.Query>({
        query: (query) => ({ url: '/helpdesk/activities', config: { params: queryString({ ...query }) } }),
        providesTags: ['HelpdeskChannel'],
      }),
    }),
  });

export const {
  useHelpdeskTimelineQuery: useTimeline,
  useHelpdeskMoreActivitiesMutation: useMoreActivities,
  useHelpdeskActivityFiltersQuery: useActivityFilters,
  useHelpdeskActivityHtmlQuery: useActivityHtml,
  useHelpdeskChangeNoteMutation: useChangeNote,
  useHelpdeskWordingsQuery: useWordings,
  useHelpdeskAddCommentMutation: useAddComment,
  useHelpdeskDeleteCommentMutation: useDeleteComment,
  useHelpdeskMoveActivityMutation: useMoveActivity,
  useHelpdeskUndoMoveMutation: useUndoMove,
  useHelpdeskChannelQuery: useChannel,
} = activitiesApi;
