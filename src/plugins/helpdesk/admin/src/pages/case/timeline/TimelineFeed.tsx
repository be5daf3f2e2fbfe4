import { useEffect, useRef, useState } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { styled } from 'styled-components';
import { focusWhenThere } from '../../../components/focus-when-there';
import { useText } from '../../../components/use-text';
import { ArrivalsPill } from './ArrivalsPill';
import type { TimelineEntry } from './timeline-entries';
import { TimelineItem } from './TimelineItem';
import { useArrivals } from './use-arrivals';

interface TimelineFeedProps {
  /** In the order in which they are shown */
  entries: TimelineEntry[];
  isNewestFirst: boolean;
  /** Nothing further is to be loaded. */
  isWhole: boolean;
  isBusy: boolean;
  /** More is to come at the end, and this is how it is asked for. */
  onEnd: (() => void) | null;
}

/** Before the end comes into sight the next page is asked for. */
const AHEAD = 10;
/** Pixels from the newest end at which somebody is there */
const NEAR = 48;

/**
 * The entries of a timeline, of which only those in sight are in the page. What is in sight stays where it is when
 * others come before it or change their height. A feed (WAI-ARIA): Page Down and Page Up go from entry to entry.
 */
export function TimelineFeed({ entries, isNewestFirst, isWhole, isBusy, onEnd }: TimelineFeedProps) {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const focused = entries.findIndex(({ id }) => id === current);

  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => entries[index]?.id ?? index,
    estimateSize: (index) => (entries[index]?.type === 'changes' ? 32 : 110),
    overscan: 6,
    gap: 12,
    // Keeps the place of what is in sight when newer ones arrive above it; -1, so that the end itself holds nothing.
    anchorTo: 'end',
    scrollEndThreshold: -1,
    // The one with the focus stays in the page, or the focus would be lost.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return focused === -1 || shown.includes(focused) ? shown : [...shown, focused].sort((one, other) => one - other);
    },
  });

  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const isNearEnd = last >= entries.length - AHEAD;
  useEffect(() => {
    if (isNearEnd && !isBusy) onEnd?.();
  }, [isNearEnd, isBusy, onEnd]);

  function goTo(index: number): void {
    const entry = entries[index];
    if (!entry) return;
    setCurrent(entry.id);
    virtualizer.scrollToIndex(index, { align: 'auto' });
    focusWhenThere(() => scroller.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(entry.id)}"]`) ?? undefined);
  }

  const offset = virtualizer.scrollOffset ?? 0;
  const { fresh, forget } = useArrivals(
    entries,
    { isWhole, isNewestFirst },
    { range: virtualizer.range, isAtNewest: isNewestFirst ? offset < NEAR : virtualizer.isAtEnd(NEAR) },
    () => virtualizer.scrollToIndex(isNewestFirst ? 0 : entries.length - 1),
  );

  /** To the first of the new ones, as they are read. */
  function showArrivals(): void {
    goTo(entries.findIndex(({ id }) => fresh.includes(id)));
    forget();
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    if ((event.key !== 'PageDown' && event.key !== 'PageUp') || !isOfFeed(event)) return;
    event.preventDefault();
    goTo(Math.max(0, focused + (event.key === 'PageDown' ? 1 : -1)));
  }

  return (
    <Frame>
      <ArrivalsPill count={fresh.length} isAbove={isNewestFirst} onShow={showArrivals} />
      <Scroller ref={scroller} role="feed" aria-label={text('timeline.title')} aria-busy={isBusy} onKeyDown={onKeyDown}>
        <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
          {items.map(({ index, key, start }) => {
            const entry = entries[index];
            if (!entry) return null;
            return (
              <Place
                key={key}
                ref={virtualizer.measureElement}
                role="article"
                data-index={index}
                data-entry={entry.id}
                tabIndex={index === Math.max(0, focused) ? 0 : -1}
                aria-posinset={index + 1}
                aria-setsize={onEnd ? -1 : entries.length}
                onFocus={() => setCurrent(entry.id)}
                style={{ transform: `translateY(${start}px)` }}
              >
                <TimelineItem entry={entry} />
              </Place>
            );
          })}
        </div>
      </Scroller>
    </Frame>
  );
}

const TYPING = 'input, textarea, select, [contenteditable="true"]';

/** Whether a key is meant for the feed: not for a text in it, nor for a dialog, whose keys pass through here as well. */
function isOfFeed({ target, currentTarget }: React.KeyboardEvent): boolean {
  return target instanceof Element && currentTarget.contains(target) && target.closest(TYPING) === null;
}

const Frame = styled.div`
  position: relative;
  display: flex;
  flex: 1 1 auto;
  flex-direction: column;
  min-height: 0;
`;

const Scroller = styled.div`
  flex: 1 1 auto;
  min-height: 24rem;
  max-height: max(40rem, calc(100dvh - 26rem));
  overflow-y: auto;
  overflow-anchor: none;
  scrollbar-gutter: stable;
`;

const Place = styled.div`
  position: absolute;
  inset-block-start: 0;
  inset-inline: 0 ${({ theme }) => theme.spaces[1]};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;
