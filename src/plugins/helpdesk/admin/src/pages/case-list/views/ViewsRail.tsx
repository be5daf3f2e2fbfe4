import { useMemo } from 'react';
import { IconButton, TextButton, Typography } from '@strapi/design-system';
import { ArrowClockwise, ChevronLeft } from '@strapi/icons';
import { styled } from 'styled-components';
import type { View } from '../../../../../shared/contracts/views';
import { VIEW_LIMITS } from '../../../../../shared/limits';
import { useViewCounts } from '../../../api/views-api';
import { moveWithArrows } from '../../../components/move-with-arrows';
import { useText } from '../../../components/use-text';
import { useLiveNews } from '../../../live/use-live-news';
import { useReadSoon } from '../live/use-read-soon';
import type { Deleted } from './DeletedView';
import { useViewName } from './use-view-name';
import { viewGroups } from './view-groups';
import { ViewItem } from './ViewItem';

/** ms; counts are for orientation: they follow new cases after a while, and everything else now and then */
const COUNTED_EVERY = 60_000;
const COUNTED_AFTER = 5_000;

const handleArrows = moveWithArrows('[data-view]');

interface ViewsRailProps {
  views: readonly View[];
  /** Id of the view that is shown */
  shown: string | undefined;
  /** Id of the view that the reader's list opens with */
  first: string;
  isWatched: boolean;
  /** Only where the views could not be read */
  onRetry?: () => void;
  onDeleted: (deleted: Deleted) => void;
  onHide: () => void;
}

/** The views of the list with the number of cases in each. */
export function ViewsRail({ views, shown, first, isWatched, onRetry, onDeleted, onHide }: ViewsRailProps) {
  const text = useText();
  const nameOf = useViewName();
  const groups = viewGroups(views, nameOf);
  const ids = useMemo(() => views.slice(0, VIEW_LIMITS.counted).map(({ id }) => id), [views]);
  const counts = useViewCounts(ids, { skip: ids.length === 0, pollingInterval: isWatched ? COUNTED_EVERY : 0 });
  const { refetch } = counts;
  const countSoon = useReadSoon(() => {
    if (isWatched && ids.length > 0) void refetch();
  }, COUNTED_AFTER);
  useLiveNews(countSoon);

  return (
    <Rail id="helpdesk-views" aria-label={text('views.title')} onKeyDown={handleArrows}>
      <Head>
        <Typography variant="sigma" textColor="neutral600" tag="h2">
          {text('views.title')}
        </Typography>
        <IconButton size="XS" variant="ghost" label={text('views.hide')} onClick={onHide}>
          <ChevronLeft />
        </IconButton>
      </Head>
      {onRetry && (
        <TextButton startIcon={<ArrowClockwise />} onClick={onRetry}>
          {text('views.failed')}
        </TextButton>
      )}
      {groups.map(({ kind, views: ofGroup }) => (
        <section key={kind} aria-label={text(`views.group.${kind}`)}>
          {kind !== 'product' && (
            <Typography variant="sigma" textColor="neutral600" tag="h3" aria-hidden>
              {text(`views.group.${kind}`)}
            </Typography>
          )}
          <ul>
            {ofGroup.map((view) => (
              <ViewItem
                key={view.id}
                view={view}
                name={nameOf(view)}
                isShown={view.id === shown}
                isFirst={view.id === first}
                count={counts.data?.[view.id]}
                onDeleted={onDeleted}
              />
            ))}
          </ul>
        </section>
      ))}
    </Rail>
  );
}

const Rail = styled.nav`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  width: 19.2rem;
  min-height: 0;
  padding-block: ${({ theme }) => theme.spaces[2]};
  overflow-y: auto;

  h3 {
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[2]} ${theme.spaces[1]}`};
  }
`;

const Head = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  padding-inline: ${({ theme }) => `${theme.spaces[2]} 0`};
`;
