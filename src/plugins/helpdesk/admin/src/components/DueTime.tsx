import { VisuallyHidden } from '@strapi/design-system';
import { Clock } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled, useTheme } from 'styled-components';
import type { Phase } from '../../../shared/status-kinds';
import { clockText, countdown, type Urgency } from './countdown';
import { RelativeTime } from './RelativeTime';
import { paletteOn } from './status-palette';
import { useNow } from './use-now';
import { useText } from './use-text';

const COLOURS = { calm: 'light-green', urgent: 'orange', late: 'red' } as const satisfies Record<Urgency, string>;

interface DueTimeProps {
  /** ISO 8601 */
  due: string;
  /** When the time began */
  from: string;
  phase: Phase;
}

/** The time that is left until something is due; negative after it, and told apart while the case waits. */
export function DueTime({ due, from, phase }: DueTimeProps) {
  const text = useText();
  const intl = useIntl();
  const { colors } = useTheme();
  const now = useNow();
  const { left, urgency, state } = countdown(new Date(due), new Date(from), new Date(now), phase);
  if (state === 'over') return <RelativeTime at={due} />;

  const isLate = urgency === 'late';
  const shown =
    left.unit === 'minute'
      ? clockText(left.value, isLate)
      : intl.formatNumber(left.value, { style: 'unit', unit: 'day', unitDisplay: 'short' }).replace('-', '–');
  const exact = intl.formatDate(due, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  const inWords = text(isLate ? 'due.late' : state === 'paused' ? 'due.paused' : 'due.running', { time: exact });
  const isQuiet = state === 'paused' && !isLate;
  return (
    <Left dateTime={due} title={inWords} style={{ color: isQuiet ? colors.neutral600 : paletteOn(colors.neutral0)[COLOURS[urgency]].text }}>
      {state === 'paused' && <Pause aria-hidden>⏸</Pause>}
      {state === 'running' && urgency !== 'calm' && <Clock aria-hidden />}
      <span aria-hidden>{shown}</span>
      <VisuallyHidden>{inWords}</VisuallyHidden>
    </Left>
  );
}

const Left = styled.time`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  font-variant-numeric: tabular-nums;
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};

  svg {
    flex: none;
    width: 1.2rem;
    height: 1.2rem;
    fill: currentcolor;
  }
`;

const Pause = styled.span`
  font-size: 1rem;
`;
