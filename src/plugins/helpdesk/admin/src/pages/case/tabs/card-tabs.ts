import { createContext, useContext } from 'react';

/** What a card shows beside its conversation. */
export const CARD_TABS = ['activities', 'forms', 'tasks', 'related', 'history'] as const;
export type CardTab = (typeof CARD_TABS)[number];

interface CardTabsState {
  selected: CardTab;
  select: (tab: CardTab) => void;
}

export const CardTabsContext = createContext<CardTabsState>({ selected: 'activities', select: () => undefined });

/** Which tab of the card is open. */
export const useCardTabs = () => useContext(CardTabsContext);
