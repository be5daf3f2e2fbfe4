import { useState } from 'react';
import type { Choice } from '../../../../../shared/contracts/cases';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { useCardWork } from '../save/card-context';
import { CampaignDialog } from './CampaignDialog';
import { ChoiceList } from './ChoiceList';
import { ChoicesOf } from './ChoicesOf';
import { EditableFact } from './EditableFact';

/** The campaign the case is in; another one is shown with what it does before it is chosen (R61, D4). */
export function CampaignField() {
  const text = useText();
  const localised = useLocalised();
  const { card } = useCardWork();
  const [asked, setAsked] = useState<Choice | null>(null);
  return (
    <>
      <EditableFact
        label={text('field.campaign')}
        field="campaign"
        value={localised(card.campaign.name)}
        editor={(close) => (
          <ChoicesOf>
            {({ campaigns }) => (
              <ChoiceList
                choices={[
                  { key: card.campaign.documentId, name: localised(card.campaign.name), isChosen: true, onChoose: close },
                  ...campaigns.map((choice) => ({
                    key: choice.slug,
                    name: localised(choice.name),
                    isChosen: false,
                    onChoose: () => {
                      close();
                      setAsked(choice);
                    },
                  })),
                ]}
              />
            )}
          </ChoicesOf>
        )}
      />
      {asked && <CampaignDialog campaign={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
