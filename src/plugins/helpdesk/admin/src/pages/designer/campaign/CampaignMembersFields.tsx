import { Typography } from '@strapi/design-system';
import type { CampaignMembers } from '../../../../../shared/contracts/configuration';
import { usePeople } from '../../../api/people-api';
import { useText } from '../../../components/use-text';
import { CheckField } from '../inputs/CheckField';
import { PlacedPickField } from '../inputs/PlacedPickField';
import { ProblemNote } from '../inputs/ProblemNote';
import { PropertyGroup } from '../inputs/PropertyGroup';
import { peopleChoices, teamChoices } from './member-choices';

interface CampaignMembersFieldsProps {
  members: CampaignMembers | undefined;
  /** Where its problems are */
  place: string;
  onChange: (members: CampaignMembers) => void;
}

/** Who sees the cases of a campaign and works on them (R60). */
export function CampaignMembersFields({ members = { everyone: true }, place, onChange }: CampaignMembersFieldsProps) {
  const text = useText();
  const { data: people = [], isError, isLoading } = usePeople();
  const isEverybody = 'everyone' in members;
  return (
    <PropertyGroup title={text('designer.campaign.members')}>
      <CheckField
        label={text('designer.campaign.members.everybody')}
        hint={text('designer.campaign.members.help')}
        isChecked={isEverybody}
        onChange={(isOn) => onChange(isOn ? { everyone: true } : { teams: [], people: [] })}
      />
      {!isEverybody && (
        <>
          <ProblemNote place={place} />
          {isError && (
            <Typography variant="pi" textColor="danger600" role="alert">
              {text('designer.campaign.members.failed')}
            </Typography>
          )}
          <PlacedPickField
            label={text('designer.campaign.members.teams')}
            chosen={members.teams}
            choices={teamChoices(people, members.teams)}
            isDisabled={isLoading}
            place={`${place}.teams`}
            onChange={(teams) => onChange({ ...members, teams })}
          />
          <PlacedPickField
            label={text('designer.campaign.members.people')}
            chosen={members.people}
            choices={peopleChoices(people, members.people)}
            isDisabled={isLoading}
            place={`${place}.people`}
            onChange={(chosen) => onChange({ ...members, people: chosen })}
          />
        </>
      )}
    </PropertyGroup>
  );
}
