import { useRef, type KeyboardEvent } from 'react';
import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../../components/use-text';
import type { CardTab } from './card-tabs';

export interface TabOfCard {
  id: CardTab;
  name: string;
  /** How many there are; nothing is shown for 0. */
  count?: number;
  /** How much is missing there; nothing is shown for 0. */
  missing?: number;
}

interface TabListProps {
  /** Begins the ids of the tabs and of their panels. */
  id: string;
  tabs: readonly TabOfCard[];
  selected: CardTab;
  onSelect: (tab: CardTab) => void;
}

/** Where an arrow key leads from a tab. */
const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The tabs of a card, moved through with the arrow keys. */
export function TabList({ id, tabs, selected, onSelect }: TabListProps) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);

  function handleKeyDown(event: KeyboardEvent): void {
    const at = tabs.findIndex((tab) => tab.id === selected);
    const next = tabs[STEPS[event.key]?.(at, tabs.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(tabId(id, next.id))}`)?.focus();
  }

  return (
    <Bar ref={list} role="tablist" aria-label={text('card.tabs')} onKeyDown={handleKeyDown}>
      {tabs.map((tab) => {
        const isSelected = tab.id === selected;
        return (
          <Tab
            key={tab.id}
            id={tabId(id, tab.id)}
            type="button"
            role="tab"
            aria-selected={isSelected}
            aria-controls={isSelected ? panelId(id, tab.id) : undefined}
            tabIndex={isSelected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.name}
            {tab.count ? <Count>{tab.count}</Count> : null}
            {tab.missing ? (
              <Missing title={text('card.tab.missing', { count: tab.missing })}>
                <span aria-hidden>{tab.missing}</span>
                <VisuallyHidden>{text('card.tab.missing', { count: tab.missing })}</VisuallyHidden>
              </Missing>
            ) : null}
          </Tab>
        );
      })}
    </Bar>
  );
}

export const tabId = (id: string, tab: CardTab) => `${id}-tab-${tab}`;
export const panelId = (id: string, tab: CardTab) => `${id}-panel-${tab}`;

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[1]};
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral200};
`;

const Tab = styled.button`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  margin-block-end: -1px;
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  border: 0;
  border-block-end: 2px solid transparent;
  background: transparent;
  color: ${({ theme }) => theme.colors.neutral600};
  font: inherit;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  cursor: pointer;

  &:hover {
    color: ${({ theme }) => theme.colors.neutral800};
  }

  &[aria-selected='true'] {
    border-block-end-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary700};
  }

  &:focus-visible {
    border-radius: ${({ theme }) => theme.borderRadius};
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

const Count = styled.span`
  min-width: 2rem;
  padding: 0 ${({ theme }) => theme.spaces[1]};
  border-radius: 1rem;
  background: ${({ theme }) => theme.colors.neutral150};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  font-variant-numeric: tabular-nums;
  text-align: center;
`;

const Missing = styled(Count)`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
`;
