import { Link, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { CampaignDefinition, FormDocument } from '../../../../../shared/contracts/configuration';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { CheckField } from '../inputs/CheckField';
import { PropertyGroup } from '../inputs/PropertyGroup';

interface WebFormProps {
  campaign: CampaignDefinition;
  forms: FormDocument[];
  /** Where its problems are */
  place: string;
  onChange: (isOn: boolean) => void;
}

/** Whether visitors can write to a campaign, and where. */
export function WebForm({ campaign, forms, place, onChange }: WebFormProps) {
  const text = useText();
  const localised = useLocalised();
  const isOn = campaign.webForm ?? false;
  const open = (campaign.forms ?? []).flatMap((slug) => forms.filter((form) => form.slug === slug && form.public));
  return (
    <PropertyGroup title={text('designer.campaign.web')}>
      <CheckField
        label={text('designer.campaign.web-form')}
        hint={text('designer.campaign.web-form.help')}
        isChecked={isOn}
        place={place}
        onChange={onChange}
      />
      {isOn && open.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          {text('designer.campaign.web-form.no-form')}
        </Typography>
      )}
      {isOn && open.length > 0 && (
        <Links>
          {open.map(({ slug, title }) => {
            const address = `/?campaign=${encodeURIComponent(campaign.slug)}&form=${encodeURIComponent(slug)}`;
            return (
              <li key={slug}>
                <Link href={address} isExternal>
                  {text('designer.campaign.web-form.open', { name: localised(title) || slug })}
                </Link>
                <Typography variant="pi" textColor="neutral600" tag="p">
                  {address}
                </Typography>
              </li>
            );
          })}
        </Links>
      )}
    </PropertyGroup>
  );
}

const Links = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  overflow-wrap: anywhere;
`;
