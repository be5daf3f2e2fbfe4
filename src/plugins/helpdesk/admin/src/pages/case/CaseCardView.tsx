import { useMemo, useRef } from 'react';
import { Button } from '@strapi/design-system';
import { usePersistentState, useRBAC } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { CaseCard } from '../../../../shared/contracts/cases';
import { useTasks } from '../../api/cases-api';
import { useText } from '../../components/use-text';
import { TO_OWN_CASES, TO_WRITE_REPLIES } from '../workspace/rights';
import { CaseHeader } from './CaseHeader';
import { Composer, type ComposerHandle } from './composer/Composer';
import { ContactPanel } from './contact/ContactPanel';
import { FieldsContext } from './fields/fields-context';
import { useFields } from './fields/use-fields';
import { FileUploadsContext, useUploadsOfCard } from './form/file-uploads';
import { FormPanels } from './form/FormPanels';
import { missingAnswers } from './form/missing-answers';
import { answersWith, typedInto } from './form/typed-answers';
import { HeaderFields } from './header/HeaderFields';
import { HistoryPanel } from './history/HistoryPanel';
import { RelatedCases } from './related/RelatedCases';
import { CardContext } from './save/card-context';
import { SaveButton } from './save/SaveButton';
import { useWorkOnCard } from './save/use-work-on-card';
import { WorkNotices } from './save/WorkNotices';
import { CardTabs } from './tabs/CardTabs';
import { CARD_TABS, CardTabsContext, type CardTab } from './tabs/card-tabs';
import type { TabOfCard } from './tabs/TabList';
import { TasksPanel } from './TasksPanel';
import { Timeline } from './timeline/Timeline';
import { useClaimOnOpening } from './use-claim-on-opening';

const RIGHTS = [...TO_OWN_CASES, ...TO_WRITE_REPLIES];

interface CaseCardViewProps {
  card: CaseCard;
  /** Reads the case again. */
  refetch: () => Promise<{ data?: CaseCard }>;
}

/** A case that is there: its header, who it is about, and everything said and done about it. */
export function CaseCardView({ card, refetch }: CaseCardViewProps) {
  const text = useText();
  const { documentId } = card;
  const { work, draft, offer, discardAll } = useWorkOnCard(card, refetch);
  const claim = useClaimOnOpening(card);
  const { allowedActions } = useRBAC(RIGHTS);
  const composer = useRef<ComposerHandle>(null);
  const tasks = useTasks(documentId, { refetchOnMountOrArgChange: true });
  // The tab that somebody works with stays the same from case to case.
  const [kept, select] = usePersistentState<CardTab>('HELPDESK_CARD_TAB', 'activities');
  const selected = CARD_TABS.includes(kept) ? kept : 'activities';
  const tabsState = useMemo(() => ({ selected, select }), [selected, select]);
  const columns = useRef<HTMLDivElement>(null);
  const uploads = useUploadsOfCard(work);
  const fields = useFields(work, columns, select);
  const forms = card.forms.filter(({ slug }) => slug !== card.headerForm);
  const missingIn = (form: CaseCard['forms'][number]) => missingAnswers(form, answersWith(form, typedInto(form.slug, work.pending))).length;
  const tabs: TabOfCard[] = [
    { id: 'activities', name: text('card.tab.activities') },
    {
      id: 'forms',
      name: text('card.tab.forms', { count: Math.max(forms.length, 1) }),
      missing: forms.reduce((sum, form) => sum + missingIn(form), 0),
    },
    { id: 'tasks', name: text('card.tab.tasks'), count: tasks.currentData?.filter(({ doneAt }) => doneAt === null).length },
    { id: 'related', name: text('card.tab.related') },
    { id: 'history', name: text('card.tab.history') },
  ];

  function beside(): JSX.Element | null {
    switch (selected) {
      case 'activities':
        return null;
      case 'forms':
        return <FormPanels card={card} />;
      case 'tasks':
        return (
          <div data-field="tasks" tabIndex={-1}>
            <TasksPanel documentId={documentId} />
          </div>
        );
      case 'related':
        return <RelatedCases documentId={documentId} />;
      case 'history':
        return <HistoryPanel documentId={documentId} />;
    }
  }

  return (
    <CardContext.Provider value={work}>
      <CardTabsContext.Provider value={tabsState}>
        <FieldsContext.Provider value={fields}>
          <FileUploadsContext.Provider value={uploads}>
            <CaseHeader save={work.mayEdit && <SaveButton draftState={draft.state} mayTakeNext={allowedActions.canOwnCases ?? false} />} />
            {claim.isClaimed && (
              <Claimed role="status">
                <span>{text('card.claimed')}</span>
                <Button size="S" variant="tertiary" onClick={() => void claim.giveBack()}>
                  {text('card.claimed.undo')}
                </Button>
              </Claimed>
            )}
            <WorkNotices draft={draft} offer={offer} onDiscard={discardAll} />
            <HeaderFields card={card} />
            <Columns ref={columns}>
              <Side>
                <ContactPanel
                  card={card}
                  onRefused={() => void refetch()}
                  onReply={allowedActions.canWriteReplies ? (to) => composer.current?.reply(to) : null}
                />
              </Side>
              <CardTabs
                tabs={tabs}
                conversation={
                  <>
                    <Timeline documentId={documentId} />
                    <Composer key={documentId} documentId={documentId} handle={composer} />
                  </>
                }
              >
                {beside()}
              </CardTabs>
            </Columns>
          </FileUploadsContext.Provider>
        </FieldsContext.Provider>
      </CardTabsContext.Provider>
    </CardContext.Provider>
  );
}

const Claimed = styled.div`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[3]};
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;

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
