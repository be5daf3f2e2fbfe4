import { memo, Suspense, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Routes, type Location } from 'react-router-dom';
import { styled } from 'styled-components';
import { ActiveTabContext } from './active-tab';
import { BrokenPage } from './BrokenPage';
import { PageSkeleton } from './PageSkeleton';
import { PaneBoundary } from './PaneBoundary';

interface PaneViewProps {
  location: Location;
  isActive: boolean;
  /** The routes of all pages */
  children: ReactNode;
}

/**
 * A page that stays mounted while others are in sight. It keeps its own address meanwhile, so that it notices nothing,
 * and its layout, so that scroll positions and measured lists are there at once when it comes back.
 */
export const PaneView = memo(function PaneView({ location, isActive, children }: PaneViewProps) {
  const area = useRef<HTMLDivElement>(null);
  const focused = useRef<HTMLElement | null>(null);

  // A page that comes into sight takes the focus, back to where the reader was in it.
  useLayoutEffect(() => {
    if (!isActive) return;
    const target = focused.current?.isConnected ? focused.current : area.current?.querySelector<HTMLElement>('main');
    (target ?? area.current)?.focus({ preventScroll: true });
  }, [isActive]);

  return (
    <ActiveTabContext.Provider value={isActive}>
      <Area
        ref={area}
        tabIndex={-1}
        data-active={isActive || undefined}
        aria-hidden={!isActive || undefined}
        onFocus={({ target }) => {
          focused.current = target;
        }}
      >
        <PaneBoundary fallback={(retry) => <BrokenPage onRetry={retry} />}>
          <Suspense fallback={<PageSkeleton />}>
            <Routes location={location}>{children}</Routes>
          </Suspense>
        </PaneBoundary>
      </Area>
    </ActiveTabContext.Provider>
  );
});

/* Hidden ones are invisible rather than without a box: `display: none` would make them forget where they were scrolled. */
const Area = styled.div`
  position: absolute;
  inset: 0;
  display: flex;
  flex-direction: column;
  overflow: auto;
  contain: strict;
  outline: 0;

  &:not([data-active]) {
    visibility: hidden;
    z-index: -1;
  }

  &:not([data-active]) * {
    visibility: hidden;
  }
`;
