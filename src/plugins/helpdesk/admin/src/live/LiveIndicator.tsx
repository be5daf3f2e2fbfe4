import { useEffect, useState } from 'react';
import { Tooltip, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../components/use-text';
import type { LiveMode } from './live-client';
import { useLiveMode } from './use-live-mode';

/** How long a mode must last before it is shown: going from page to page is not worth a word. */
const PATIENCE = 3_000; // milliseconds

/** Says in a corner whether this tab is told at once of what happens, asks now and then, or cannot reach the server. */
export function LiveIndicator() {
  const text = useText();
  const mode = useSettled(useLiveMode());
  return (
    <Tooltip label={text(`live.${mode}.hint`)}>
      <Line role="status" tabIndex={0}>
        <Dot $mode={mode} aria-hidden />
        <Typography variant="pi" textColor="neutral600">
          {text(`live.${mode}`)}
        </Typography>
      </Line>
    </Tooltip>
  );
}

/** The mode once it lasts; good news at once. */
function useSettled(mode: LiveMode): LiveMode {
  const [shown, setShown] = useState<LiveMode>('live');
  useEffect(() => {
    const timer = setTimeout(() => setShown(mode), mode === 'live' ? 0 : PATIENCE);
    return () => clearTimeout(timer);
  }, [mode]);
  return shown;
}

const Line = styled.span`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  white-space: nowrap;
`;

const COLOURS = { live: 'success500', polling: 'warning500', offline: 'danger500' } as const;

/** Full, half or empty: colour alone says nothing. */
const Dot = styled.span<{ $mode: LiveMode }>`
  width: 0.8rem;
  height: 0.8rem;
  border-radius: 50%;
  border: 1px solid ${({ theme, $mode }) => theme.colors[COLOURS[$mode]]};
  background: ${({ theme, $mode }) => {
    const colour = theme.colors[COLOURS[$mode]];
    if ($mode === 'live') return colour;
    return $mode === 'polling' ? `linear-gradient(90deg, ${colour} 50%, transparent 50%)` : 'transparent';
  }};
`;
