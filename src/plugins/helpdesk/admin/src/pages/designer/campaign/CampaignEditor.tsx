import { Typography } from '@strapi/design-system';
import type { CampaignDefinition } from '../../../../../shared/contracts/configuration';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { CheckField } from '../inputs/CheckField';
import type { EditorProps } from '../editors';
import { LocalisedField } from '../inputs/LocalisedField';
import { ProblemNote } from '../inputs/ProblemNote';
import { PropertyGroup } from '../inputs/PropertyGroup';
import { SelectField } from '../inputs/SelectField';
import { TextField } from '../inputs/TextField';
import { withChanges } from '../inputs/with-changes';
import { EditorCard, EditorColumns, EditorFrame } from '../editor-cards';
import { CampaignForms } from './CampaignForms';
import { CampaignMembersFields } from './CampaignMembersFields';
import { WebForm } from './WebForm';

const EXAMPLE_NUMBER = '000042';

/** What a campaign is called, how its cases are numbered, what they follow and what is asked. */
export function CampaignEditor({ value: campaign, configuration, onChange }: EditorProps<CampaignDefinition>) {
  const text = useText();
  const localised = useLocalised();
  const path = `campaigns.${campaign.slug}`;
  const change = (changes: Partial<CampaignDefinition>) => onChange(withChanges(campaign, changes));
  const at = (property: keyof CampaignDefinition) => `${path}.${property}`;

  // Whatever stands there is shown, and what is wrong with it; offered are those that fit.
  const headerForms = configuration.forms.filter(
    (form) => form.slug === campaign.headerForm || (!form.public && !campaign.forms?.includes(form.slug)),
  );

  return (
    <EditorFrame>
      <EditorColumns>
        <EditorCard>
          <PropertyGroup title={text('designer.campaign.what')}>
            <ProblemNote place={path} />
            <LocalisedField
              label={text('designer.campaign.name')}
              hint={text('designer.campaign.name.help')}
              value={campaign.name}
              isRequired
              place={at('name')}
              onChange={(name) => change({ name })}
            />
            <Typography variant="pi" textColor="neutral600">
              {text('workflow.slug', { slug: campaign.slug })}
            </Typography>
            <TextField
              label={text('designer.campaign.prefix')}
              hint={text('designer.campaign.prefix.help', { example: `${campaign.prefix ?? 'SUP'}-${EXAMPLE_NUMBER}` })}
              value={campaign.prefix ?? ''}
              isRequired
              place={at('prefix')}
              onChange={(prefix) => change({ prefix: prefix.toUpperCase() || undefined })}
            />
            <SelectField
              label={text('designer.campaign.kind')}
              hint={text('designer.campaign.kind.help')}
              value={campaign.kind ?? 'inbound'}
              choices={[
                { value: 'inbound', name: text('designer.campaign.kind.inbound') },
                { value: 'outbound', name: text('designer.campaign.kind.outbound') },
              ]}
              place={at('kind')}
              onChange={(kind) => change({ kind: kind === 'outbound' ? 'outbound' : 'inbound' })}
            />
            <CheckField
              label={text('designer.campaign.active')}
              hint={text('designer.campaign.active.help')}
              isChecked={campaign.active ?? true}
              place={at('active')}
              onChange={(active) => change({ active })}
            />
          </PropertyGroup>
          <CampaignMembersFields members={campaign.members} place={at('members')} onChange={(members) => change({ members })} />
        </EditorCard>
        <EditorCard>
          <PropertyGroup title={text('designer.campaign.how')}>
            <SelectField
              label={text('designer.campaign.workflow')}
              hint={text('designer.campaign.workflow.help')}
              placeholder={text('designer.input.choose')}
              value={campaign.workflow}
              choices={configuration.workflows.map(({ slug, name }) => ({ value: slug, name: localised(name) || slug }))}
              isRequired
              place={at('workflow')}
              onChange={(workflow) => change({ workflow })}
            />
            <SelectField
              label={text('designer.campaign.acknowledgement')}
              hint={text('designer.campaign.acknowledgement.help')}
              placeholder={text('designer.campaign.acknowledgement.none')}
              value={campaign.acknowledgement ?? undefined}
              choices={configuration.templates.map(({ slug, name }) => ({ value: slug, name: name ?? slug }))}
              place={at('acknowledgement')}
              onChange={(acknowledgement) => change({ acknowledgement })}
              onClear={() => change({ acknowledgement: null })}
            />
          </PropertyGroup>
          <CampaignForms
            chosen={campaign.forms ?? []}
            forms={configuration.forms.map(({ slug, title }) => ({ value: slug, name: localised(title) || slug }))}
            place={at('forms')}
            onChange={(forms) => change({ forms })}
          />
          <PropertyGroup title={text('designer.campaign.header')}>
            <SelectField
              label={text('designer.campaign.header-form')}
              hint={text('designer.campaign.header-form.help')}
              placeholder={text('designer.campaign.header-form.none')}
              value={campaign.headerForm ?? undefined}
              choices={headerForms.map(({ slug, title }) => ({ value: slug, name: localised(title) || slug }))}
              place={at('headerForm')}
              onChange={(headerForm) => change({ headerForm })}
              onClear={() => change({ headerForm: null })}
            />
          </PropertyGroup>
          <WebForm campaign={campaign} forms={configuration.forms} place={at('webForm')} onChange={(webForm) => change({ webForm })} />
        </EditorCard>
      </EditorColumns>
    </EditorFrame>
  );
}
