import { useId, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { useCardTabs } from './card-tabs';
import { panelId, TabList, tabId, type TabOfCard } from './TabList';

interface CardTabsProps {
  tabs: readonly TabOfCard[];
  /** The first tab: everything said, and what is being written. */
  conversation: ReactNode;
  /** Of whichever other tab is open. */
  children: ReactNode;
}

/**
 * The centre of a card. The conversation is never put away by another tab where there is room for both: an agent fills a
 * form in while reading the message it is about.
 */
export function CardTabs({ tabs, conversation, children }: CardTabsProps) {
  const id = useId();
  const { selected, select } = useCardTabs();
  const isBeside = selected !== 'activities';
  return (
    <Centre>
      <TabList id={id} tabs={tabs} selected={selected} onSelect={select} />
      <Areas data-beside={isBeside || undefined}>
        <Conversation id={panelId(id, 'activities')} role="tabpanel" aria-labelledby={tabId(id, 'activities')}>
          {conversation}
        </Conversation>
        {isBeside && (
          <Beside id={panelId(id, selected)} role="tabpanel" aria-labelledby={tabId(id, selected)}>
            {children}
          </Beside>
        )}
      </Areas>
    </Centre>
  );
}

/** Pixels of the centre from which two panels have room beside each other. */
const ROOM_FOR_TWO = 800;

const Centre = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
  min-width: 0;
  container-type: inline-size;
`;

const Areas = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  align-items: start;

  @container (min-width: ${ROOM_FOR_TWO}px) {
    &[data-beside] {
      grid-template-columns: minmax(0, 11fr) minmax(0, 9fr);
    }
  }

  @container (max-width: ${ROOM_FOR_TWO - 1}px) {
    &[data-beside] > :first-child {
      display: none;
    }
  }
`;

const Conversation = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
  min-width: 0;
`;

const Beside = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
  min-width: 0;

  @container (min-width: ${ROOM_FOR_TWO}px) {
    position: sticky;
    inset-block-start: ${({ theme }) => theme.spaces[3]};
    max-height: calc(100dvh - 10rem);
    overflow-y: auto;
  }
`;
