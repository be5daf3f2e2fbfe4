/** A case that waits for somebody to take it. */
export interface WaitingCase {
  id: number;
  documentId: string;
  number: string;
  /** 0–100; null where it was taken away */
  priority: number | null;
  createdAt: Date;
}

/** The order in which cases leave the queue (R82): the most urgent first, of equally urgent ones the oldest. */
export function byUrgency(a: WaitingCase, b: WaitingCase): number {
  return (b.priority ?? -1) - (a.priority ?? -1) || a.createdAt.getTime() - b.createdAt.getTime() || a.id - b.id;
}
