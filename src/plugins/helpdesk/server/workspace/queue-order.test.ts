import { byUrgency, type WaitingCase } from './queue-order';

const waiting = (number: string, priority: number | null, day: number): WaitingCase => ({
  id: day,
  documentId: number,
  number,
  priority,
  createdAt: new Date(Date.UTC(2026, 0, day)),
});

test('the most urgent case comes first, of equally urgent ones the oldest, and last what has no priority', () => {
  const queue = [waiting('none', null, 1), waiting('newer', 50, 3), waiting('urgent', 90, 4), waiting('older', 50, 2)];
  expect(queue.sort(byUrgency).map(({ number }) => number)).toEqual(['urgent', 'older', 'newer', 'none']);
});
