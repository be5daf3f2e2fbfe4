import { Typography } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import type { ListedChannel } from '../../../../shared/activities';
import { useChannel, useMoreOfChannel } from '../../api/channel-api';
import { LoadFailure } from '../../components/LoadFailure';
import { Notice } from '../../components/Notice';
import { useIsWatched } from '../../components/use-is-watched';
import { useText } from '../../components/use-text';
import { useWhenBack } from '../../components/use-when-back';
import { ListSheet } from '../case-list/ListPage';
import { LoadMore } from '../contacts/LoadMore';
import { useTabIsActive } from '../workspace/active-tab';
import { ActivityTable } from './ActivityTable';
import type { ChannelListName } from './channel-lists';

/** ms */
const READ_EVERY = 60_000;

/** What came and went by a channel, the newest first; read again now and then while it is looked at. */
export function ActivityList({ channel, name, search }: { channel: ListedChannel; name: ChannelListName; search: string }) {
  const text = useText();
  const isInSight = useTabIsActive();
  const isWatched = useIsWatched() && isInSight;
  const list = { channel, search: search || undefined };
  const activities = useChannel(list, { refetchOnMountOrArgChange: true, pollingInterval: isWatched ? READ_EVERY : 0 });
  const [load, more] = useMoreOfChannel();
  useWhenBack(isWatched, () => void activities.refetch());

  const rows = activities.data?.data;

  function content(): JSX.Element {
    // What is there stays readable when it cannot be read again.
    if (activities.isError && !activities.isFetching && activities.currentData === undefined)
      return <LoadFailure error={activities.error} onRetry={() => void activities.refetch()} />;
    if (rows?.length === 0)
      return (
        <Notice
          role="status"
          icon={<Search width="3.2rem" height="3.2rem" fill="neutral500" aria-hidden />}
          title={search ? text('activities.no-match.title') : text(`activities.${name}.none`)}
          text={search ? text('activities.no-match.text') : undefined}
        />
      );
    return (
      <ActivityTable
        title={text(`activities.${name}`)}
        rows={rows}
        hasDelivery={channel !== 'call'}
        isStale={activities.isFetching && activities.currentData === undefined}
      />
    );
  }

  return (
    <>
      {activities.currentData?.meta.isSearchTooWide && (
        <Typography variant="pi" textColor="neutral800" role="status">
          {text('activities.too-wide')}
        </Typography>
      )}
      <ListSheet loading={activities.isLoading ? text('activities.loading') : undefined} isBusy={activities.isFetching}>
        {content()}
        <LoadMore next={activities.currentData?.meta.next ?? null} more={more} onMore={(cursor) => void load({ ...list, cursor })} />
      </ListSheet>
    </>
  );
}
