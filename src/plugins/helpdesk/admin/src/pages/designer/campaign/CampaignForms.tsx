import { IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { styled } from 'styled-components';
import { useText } from '../../../components/use-text';
import { ProblemNote } from '../inputs/ProblemNote';
import { PropertyGroup } from '../inputs/PropertyGroup';
import type { Choice } from '../inputs/choice';
import { SelectField } from '../inputs/SelectField';
import { StepButtons } from '../inputs/StepButtons';
import { withMoved } from '../inputs/with-changes';

interface CampaignFormsProps {
  /** Slugs, in order */
  chosen: string[];
  /** Every form there is */
  forms: Choice[];
  /** Where its problems are */
  place: string;
  onChange: (chosen: string[]) => void;
}

/** The forms of a campaign, in the order in which they are shown. */
export function CampaignForms({ chosen, forms, place, onChange }: CampaignFormsProps) {
  const text = useText();
  const nameOf = (slug: string) => forms.find(({ value }) => value === slug)?.name ?? slug;
  const others = forms.filter(({ value }) => !chosen.includes(value));
  return (
    <PropertyGroup title={text('designer.campaign.forms')}>
      <Typography variant="pi" textColor="neutral600">
        {text(chosen.length > 0 ? 'designer.campaign.forms.help' : 'designer.campaign.forms.none')}
      </Typography>
      <ProblemNote place={place} withParts />
      {chosen.length > 0 && (
        <List>
          {chosen.map((slug, index) => (
            <Entry key={slug}>
              <Name>{nameOf(slug)}</Name>
              <StepButtons
                name={nameOf(slug)}
                index={index}
                count={chosen.length}
                onStep={(step) => onChange(withMoved(chosen, index, index + step))}
              />
              <IconButton
                size="XS"
                variant="ghost"
                label={text('designer.campaign.forms.remove', { name: nameOf(slug) })}
                onClick={() => onChange(chosen.filter((other) => other !== slug))}
              >
                <Cross />
              </IconButton>
            </Entry>
          ))}
        </List>
      )}
      {others.length > 0 && (
        <SelectField
          // Starts anew with each form added.
          key={chosen.length}
          label={text('designer.campaign.forms.add')}
          placeholder={text('designer.input.choose')}
          value={undefined}
          choices={others}
          onChange={(slug) => onChange([...chosen, slug])}
        />
      )}
    </PropertyGroup>
  );
}

const List = styled.ol`
  display: grid;
  gap: ${({ theme }) => theme.spaces[1]};
  list-style: none;
`;

const Entry = styled.li`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  min-height: 3.6rem;
  padding: 0 ${({ theme }) => theme.spaces[2]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
`;

const Name = styled.span`
  flex: 1;
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;
