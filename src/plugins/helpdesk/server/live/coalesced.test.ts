import { coalesced } from './coalesced';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('the first is told at once, the rest of a second together, each thing for itself', () => {
  const told: number[] = [];
  const news = coalesced((what) => void told.push(what), 1_000);
  for (const what of [1, 1, 2, 1]) news.happened(what);
  expect(told).toEqual([1, 2]);
  jest.advanceTimersByTime(1_000);
  expect(told).toEqual([1, 2, 1]);
  jest.advanceTimersByTime(5_000);
  expect(told).toEqual([1, 2, 1]);
  news.happened(2);
  news.happened(2);
  news.stop();
  jest.advanceTimersByTime(5_000);
  expect(told).toEqual([1, 2, 1, 2]);
});
