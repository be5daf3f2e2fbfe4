import { useState } from 'react';
import { usePersistentState } from '@strapi/strapi/admin';
import type { ActivityGroup } from '../../../../../shared/activities';
import type { TimelineOf } from '../../../api/activities-api';
import { useMe } from './use-me';

export const ORDERS = ['newest', 'oldest'] as const;
export type TimelineOrder = (typeof ORDERS)[number];

export interface TimelineView {
  of: TimelineOf;
  order: TimelineOrder;
  setOrder: (order: TimelineOrder) => void;
  setKinds: (kinds: ActivityGroup[]) => void;
  setPerson: (person: string | null) => void;
}

/** How a timeline is looked at. The order is everybody's own and the same for every case; filters are of this one. */
export function useTimelineView(documentId: string): TimelineView {
  const me = useMe();
  const [order, setOrder] = usePersistentState<TimelineOrder>(`HELPDESK_TIMELINE_ORDER_${me}`, 'newest');
  const [kind, setKinds] = useState<ActivityGroup[]>([]);
  const [person, setPerson] = useState<string | null>(null);
  return {
    of: { documentId, order: order === 'oldest' ? 'asc' : 'desc', kind, person, field: null },
    order,
    setOrder,
    setKinds,
    setPerson,
  };
}
