import { useMemo } from 'react';
import { usePersistentState } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { CaseCard } from '../../../../shared/contracts/cases';
import { useTasks } from '../../api/cases-api';
import { useText } from '../../components/use-text';
import { CaseHeader } from './CaseHeader';
import { Composer } from './composer/Composer';
import { ContactPanel } from './contact/ContactPanel';
import { DetailsPanel } from './DetailsPanel';
import { FormPanels } from './form/FormPanels';
import { missingAnswers } from './form/missing-answers';
import { HeaderFields } from './header/HeaderFields';
import { CardTabs } from './tabs/CardTabs';
import { CARD_TABS, CardTabsContext, type CardTab } from './tabs/card-tabs';
import type { TabOfCard } from './tabs/TabList';
import { TasksPanel } from './TasksPanel';
import { Timeline } from './timeline/Timeline';

interface CaseCardViewProps {
  card: CaseCard;
  /** Reads the case again. */
  onRefused: () => void;
  onDirty: (slug: string, isDirty: boolean) => void;
}

/** A case that is there: its header, who it is about, and everything said and done about it. */
export function CaseCardView({ card, onRefused, onDirty }: CaseCardViewProps) {
  const text = useText();
  const { documentId } = card;
  const tasks = useTasks(documentId, { refetchOnMountOrArgChange: true });
  // The tab that somebody works with stays the same from case to case.
  const [kept, select] = usePersistentState<CardTab>('HELPDESK_CARD_TAB', 'activities');
  const selected = CARD_TABS.includes(kept) ? kept : 'activities';
  const tabsState = useMemo(() => ({ selected, select }), [selected, select]);
  const forms = card.forms.filter(({ slug }) => slug !== card.headerForm);
  const tabs: TabOfCard[] = [
    { id: 'activities', name: text('card.tab.activities') },
    {
      id: 'forms',
      name: text('card.tab.forms', { count: Math.max(forms.length, 1) }),
      missing: forms.reduce((sum, form) => sum + missingAnswers(form, form.answers).length, 0),
    },
    { id: 'tasks', name: text('card.tab.tasks'), count: tasks.currentData?.filter(({ doneAt }) => doneAt === null).length },
  ];

  function beside(): JSX.Element | null {
    switch (selected) {
      case 'activities':
        return null;
      case 'forms':
        return <FormPanels card={card} onRefused={onRefused} onDirty={onDirty} />;
      case 'tasks':
        return <TasksPanel documentId={documentId} />;
    }
  }

  return (
    <CardTabsContext.Provider value={tabsState}>
      <CaseHeader card={card} onRefused={onRefused} />
      <HeaderFields card={card} onRefused={onRefused} onDirty={onDirty} />
      <Columns>
        <Side>
          <ContactPanel card={card} onRefused={onRefused} />
          <DetailsPanel card={card} />
        </Side>
        <CardTabs
          tabs={tabs}
          conversation={
            <>
              <Timeline documentId={documentId} />
              <Composer key={documentId} documentId={documentId} />
            </>
          }
        >
          {beside()}
        </CardTabs>
      </Columns>
    </CardTabsContext.Provider>
  );
}

const Columns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  align-items: start;

  ${({ theme }) => theme.breakpoints.large} {
    grid-template-columns: minmax(22rem, 26rem) minmax(0, 1fr);
  }
`;

const Side = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
  min-width: 0;
`;
