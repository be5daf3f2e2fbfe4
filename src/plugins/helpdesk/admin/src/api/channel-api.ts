import { adminApi } from '@strapi/strapi/admin';
import { ACTIVITY_LIMITS } from '../../../shared/activity-limits';
import type { ListByChannel } from '../../../shared/contracts/activities';
import { joinPage, queryLoaded, type GrowingList } from './loaded-list';
import { queryString } from './query-string';

/** All calls, mails or text messages, or those that are searched for. */
export type ChannelList = Pick<ListByChannel.Query, 'channel' | 'search'>;

const channelList: GrowingList<ChannelList> = {
  keyOf: ({ channel, search = '' }) => `helpdeskChannel(${JSON.stringify([channel, search])})`,
  pageOf: ({ channel, search }, pageSize, cursor) => ({
    url: '/helpdesk/activities',
    config: { params: queryString({ channel, search, cursor, pageSize }) },
  }),
};

const channelApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    /** As far as it was looked at; what is further is joined by `helpdeskMoreOfChannel`. */
    helpdeskChannel: build.query<ListByChannel.Response, ChannelList>({
      queryFn: queryLoaded<ChannelList, ListByChannel.Response>(channelList),
      serializeQueryArgs: ({ queryArgs }) => channelList.keyOf(queryArgs),
    }),

    helpdeskMoreOfChannel: build.mutation<ListByChannel.Response, ChannelList & { cursor: string }>({
      query: ({ cursor, ...list }) => channelList.pageOf(list, ACTIVITY_LIMITS.pageSize, cursor),
      async onQueryStarted({ cursor, ...list }, { dispatch, queryFulfilled }) {
        const page = await queryFulfilled.catch(() => null);
        if (page) dispatch(channelApi.util.updateQueryData('helpdeskChannel', list, (known) => joinPage(known, page.data, cursor)));
      },
    }),
  }),
});

export const { useHelpdeskChannelQuery: useChannel, useHelpdeskMoreOfChannelMutation: useMoreOfChannel } = channelApi;
