import { Typography } from '@strapi/design-system';
import type { CampaignMembers } from '../../../../../shared/contracts/configuration';
import { usePeople } from '../../../api/people-api';
import { PickField } from '../../../components/PickField';
import { useText } from '../../../components/use-text';
import { CheckField } from '../inputs/CheckField';
import { ProblemNote } from '../inputs/ProblemNote';
import { PropertyGroup } from '../inputs/PropertyGroup';
import { peopleChoices, teamChoices } from './member-choices';

interface CampaignMembersFieldsProps {
  members: CampaignMembers | undefined;
  /** What was found wrong with all of it, with the teams, and with the people */
  errors: { own: string | undefined; teams: string | undefined; people: string | undefined };
  onChange: (members: CampaignMembers) => void;
}

/** Who sees the cases of a campaign and works on them (R60). */
export function CampaignMembersFields({ members = { everyone: true }, errors, onChange }: CampaignMembersFieldsProps) {
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
          <ProblemNote message={errors.own} />
          {isError && (
            <Typography variant="pi" textColor="danger600" role="alert">
              {text('designer.campaign.members.failed')}
            </Typography>
          )}
          <PickField
            label={text('designer.campaign.members.teams')}
            chosen={members.teams}
            choices={teamChoices(people, members.teams)}
            isDisabled={isLoading}
            error={errors.teams}
            onChange={(teams) => onChange({ ...members, teams })}
          />
          <PickField
            label={text('designer.campaign.members.people')}
            chosen={members.people}
            choices={peopleChoices(people, members.people)}
            isDisabled={isLoading}
            error={errors.people}
            onChange={(chosen) => onChange({ ...members, people: chosen })}
          />
        </>
      )}
    </PropertyGroup>
  );
}
