import { RELATIVE_TIME } from '../../../shared/case-filters';

export const TIME_UNITS = ['m', 'h', 'd', 'w'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** How a rule tells a time: from now, or a moment of the calendar (ISO 8601). */
export type ToldTime = { kind: 'now' } | { kind: 'ago' | 'ahead'; amount: number; unit: TimeUnit } | { kind: 'moment'; moment: string };

export function toldTime(value: unknown): ToldTime {
  const written = typeof value === 'string' ? value : '';
  const match = RELATIVE_TIME.exec(written);
  if (!match) return { kind: 'moment', moment: written };
  const [, sign, amount, letter] = match;
  const unit = TIME_UNITS.find((one) => one === letter);
  return unit ? { kind: sign === '-' ? 'ago' : 'ahead', amount: Number(amount), unit } : { kind: 'now' };
}

/** The value of a rule, as the server reads it. */
export function timeValue(told: ToldTime): string {
  switch (told.kind) {
    case 'now':
      return 'now';
    case 'moment':
      return told.moment;
    default:
      return `now${told.kind === 'ago' ? '-' : '+'}${told.amount}${told.unit}`;
  }
}
