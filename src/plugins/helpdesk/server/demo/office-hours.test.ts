import { afterHoursAwake, afterOfficeMinutes, isOfficeOpen } from './office-hours';

const iso = (date: Date) => date.toISOString().slice(0, 16);

// 2026-03-02 is a Monday; the office is open from 6 to 15 UTC.
describe('afterOfficeMinutes', () => {
  it.each([
    ['within a day', '2026-03-02T08:00', 90, '2026-03-02T09:30'],
    ['before the office opens', '2026-03-02T03:00', 30, '2026-03-02T06:30'],
    ['into the next day', '2026-03-02T14:30', 60, '2026-03-03T06:30'],
    ['until closing time, which is the next morning', '2026-03-02T14:00', 60, '2026-03-03T06:00'],
    ['over the weekend', '2026-03-06T14:30', 60, '2026-03-09T06:30'],
    ['from a Sunday', '2026-03-08T20:00', 10, '2026-03-09T06:10'],
    ['over several days', '2026-03-02T06:00', 2 * 540 + 15, '2026-03-04T06:15'],
  ])('%s', (_, from, minutes, expected) => {
    expect(iso(afterOfficeMinutes(new Date(`${from}Z`), minutes))).toBe(expected);
  });
});

describe('afterHoursAwake', () => {
  it.each([
    ['by day', '2026-03-02T08:00', 3, '2026-03-02T11:00'],
    ['on a weekend', '2026-03-07T08:00', 3, '2026-03-07T11:00'],
    ['in the evening, put off to the morning', '2026-03-02T18:30', 3, '2026-03-03T06:30'],
    ['at night, put off to the morning', '2026-03-02T18:00', 8, '2026-03-03T07:00'],
  ])('%s', (_, from, hours, expected) => {
    expect(iso(afterHoursAwake(new Date(`${from}Z`), hours))).toBe(expected);
  });
});

describe('isOfficeOpen', () => {
  it.each([
    ['2026-03-02T06:00', true],
    ['2026-03-02T15:00', false],
    ['2026-03-07T10:00', false],
  ])('%s: %s', (at, open) => {
    expect(isOfficeOpen(new Date(`${at}Z`))).toBe(open);
  });
});
