import { adminApi } from '@strapi/strapi/admin';
import type { ActivityGroup } from '../../../shared/activities';
import type {
  AddComment,
  ChangeNote,
  DeleteComment,
  GetActivityFilters,
  GetActivityHtml,
  ListActivities,
  ListWordings,
  MoveActivity,
} from '../../../shared/contracts/activities';
import { ACTIVITY_LIMITS } from '../../../shared/activity-limits';
import { changed } from './cases-api';
import { joinPage, queryLoaded, type GrowingList } from './loaded-list';
import { queryString } from './query-string';

/** One timeline as it is looked at. */
export interface TimelineOf {
  documentId: string;
  order: 'asc' | 'desc';
  /** Empty for all kinds */
  kind: ActivityGroup[];
  /** Key of somebody; null for everybody */
  person: string | null;
  /** Name of a field, for its changes alone; null for everything */
  field: string | null;
}

/** An activity of a case. */
export interface ActivityOf {
  documentId: string;
  activityId: string;
}

const activitiesPath = (documentId: string) => `/helpdesk/cases/${encodeURIComponent(documentId)}/activities`;
const activityPath = ({ documentId, activityId }: ActivityOf) => `${activitiesPath(documentId)}/${encodeURIComponent(activityId)}`;

const timeline: GrowingList<TimelineOf> = {
  keyOf: ({ documentId, order, kind, person, field }) => `helpdeskTimeline(${JSON.stringify([documentId, order, kind, person, field])})`,
  pageOf: ({ documentId, ...query }, pageSize, cursor) => ({
    url: activitiesPath(documentId),
    config: { params: queryString({ ...query, cursor, pageSize }) },
  }),
};

const activitiesApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['HelpdeskCases', 'HelpdeskCase', 'HelpdeskActivities', 'HelpdeskTasks'] })
  .injectEndpoints({
    endpoints: (build) => ({
      /** As far as it was looked at; what is further is joined by `helpdeskMoreActivities`. */
      helpdeskTimeline: build.query<ListActivities.Response, TimelineOf>({
        queryFn: queryLoaded<TimelineOf, ListActivities.Response>(timeline),
        serializeQueryArgs: ({ queryArgs }) => timeline.keyOf(queryArgs),
        providesTags: (_result, _error, { documentId }) => [{ type: 'HelpdeskActivities', id: documentId }],
      }),

      helpdeskMoreActivities: build.mutation<ListActivities.Response, TimelineOf & { cursor: string }>({
        query: ({ cursor, ...of }) => timeline.pageOf(of, ACTIVITY_LIMITS.pageSize, cursor),
        async onQueryStarted({ cursor, ...of }, { dispatch, queryFulfilled }) {
          const page = await queryFulfilled.catch(() => null);
          if (page) dispatch(activitiesApi.util.updateQueryData('helpdeskTimeline', of, (known) => joinPage(known, page.data, cursor)));
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
} = activitiesApi;
