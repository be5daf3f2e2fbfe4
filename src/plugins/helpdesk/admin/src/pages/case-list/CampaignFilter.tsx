import type { GetCaseFilters } from '../../../../shared/contracts/cases';
import { useLocalised } from '../../components/use-localised';
import { useText } from '../../components/use-text';
import { FilterMenu } from './FilterMenu';

interface CampaignFilterProps {
  campaigns: GetCaseFilters.Response['data']['campaigns'];
  /** documentIds */
  chosen: string[];
  isDisabled: boolean;
  onChange: (campaigns: string[]) => void;
}

export function CampaignFilter({ campaigns, chosen, isDisabled, onChange }: CampaignFilterProps) {
  const text = useText();
  const localised = useLocalised();
  return (
    <FilterMenu
      name={text('list.filter.campaign')}
      clearText={text('list.filter.campaign.remove')}
      options={campaigns.map(({ documentId, name }) => ({ id: documentId, name: localised(name) }))}
      chosen={chosen}
      isDisabled={isDisabled}
      onChange={onChange}
    />
  );
}
