import { useState } from 'react';
import { styled } from 'styled-components';
import type { WorkflowDocument } from '../../../../../../shared/contracts/configuration';
import type { InventedCase, TryWorkflow } from '../../../../../../shared/contracts/designer';
import { useText } from '../../../../components/use-text';
import type { Configuration } from '../../draft/draft';
import { PropertyGroup } from '../../inputs/PropertyGroup';
import { SelectField } from '../../inputs/SelectField';
import { TextField } from '../../inputs/TextField';
import type { Selection } from '../workflow-edits';
import { factsAsked } from './facts-asked';
import { GivenFields, type Given } from './GivenFields';
import { InventedFields } from './InventedFields';
import { TrialOptions } from './TrialOptions';
import { useTrial } from './use-trial';

interface TrialPanelProps {
  value: WorkflowDocument;
  configuration: Configuration;
  onSelect: (selection: Selection) => void;
}

/** Tries the workflow as it is being edited, on a case that is there or on one made up. Nothing is stored. */
export function TrialPanel({ value, configuration, onSelect }: TrialPanelProps) {
  const text = useText();
  const [mode, setMode] = useState<'invented' | 'real'>('invented');
  const [number, setNumber] = useState('');
  const [invented, setInvented] = useState<InventedCase>({ status: value.initial });
  const [campaign, setCampaign] = useState<string>();
  const [given, setGiven] = useState<Given>({});

  const followers = configuration.campaigns.filter(({ workflow }) => workflow === value.slug);
  const inCampaign = followers.find(({ slug }) => slug === campaign) ?? followers[0];
  const isReal = mode === 'real';
  const formSlugs = (isReal ? followers : inCampaign ? [inCampaign] : []).flatMap(({ forms = [] }) => forms);
  const forms = configuration.forms.filter(({ slug }) => formSlugs.includes(slug));
  const asked = factsAsked(value, forms);
  const isThere = value.statuses.some(({ key }) => key === invented.status);
  const shown = isThere ? invented : { ...invented, status: value.initial };

  const document: TryWorkflow.Request['data']['document'] = {
    format: 1,
    workflows: [value],
    forms,
    // Only what matters here: the rest may not be finished yet.
    categories: configuration.categories.filter(({ slug }) => slug === shown.category).map(({ slug }) => ({ slug })),
    campaigns: followers.map(({ slug, workflow, forms: offered }) => ({ slug, workflow, ...(offered && { forms: offered }) })),
  };
  const ready = !isReal || number.trim() !== '';
  const { result, isPending } = useTrial(
    ready
      ? {
          document,
          workflow: value.slug,
          ...(inCampaign && !isReal && { campaign: inCampaign.slug }),
          case: isReal ? { number: number.trim() } : { invented: shown },
          ...given,
        }
      : null,
  );
  const numberError =
    isReal && result?.kind === 'refused' && result.errors.some(({ path }) => path.at(-1) === 'number')
      ? text('trial.number.unknown')
      : undefined;

  return (
    <Frame>
      <Inputs aria-label={text('trial.case')}>
        <PropertyGroup title={text('trial.case')}>
          <SelectField
            label={text('trial.mode')}
            value={mode}
            choices={[
              { value: 'invented', name: text('trial.mode.invented') },
              { value: 'real', name: text('trial.mode.real') },
            ]}
            onChange={setMode}
          />
          {isReal ? (
            <TextField
              label={text('trial.number')}
              hint={text('trial.number.hint')}
              value={number}
              error={numberError}
              onChange={setNumber}
            />
          ) : (
            <InventedFields
              workflow={value}
              campaigns={followers}
              campaign={inCampaign?.slug}
              categories={configuration.categories.filter(({ active }) => active !== false)}
              asked={asked}
              value={shown}
              onCampaign={setCampaign}
              onChange={setInvented}
            />
          )}
        </PropertyGroup>
        <GivenFields asked={asked} value={given} onChange={setGiven} />
      </Inputs>
      <TrialOptions
        result={result}
        isPending={isPending}
        isReady={ready}
        onSelect={(from, to) => onSelect({ kind: 'transition', from, to })}
      />
    </Frame>
  );
}

const Frame = styled.div`
  display: grid;
  grid-template-columns: minmax(22rem, 2fr) minmax(24rem, 3fr);
  height: 100%;
  min-height: 0;

  > * {
    min-height: 0;
    padding: ${({ theme }) => theme.spaces[4]};
    overflow: auto;
  }
`;

const Inputs = styled.section`
  display: grid;
  align-content: start;
  gap: ${({ theme }) => theme.spaces[4]};
  border-inline-end: 1px solid ${({ theme }) => theme.colors.neutral150};
`;
