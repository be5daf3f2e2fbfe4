import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { WorkflowDocument } from '../../../../../shared/contracts/configuration';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import type { Configuration } from '../draft/draft';
import { LocalisedField } from '../inputs/LocalisedField';
import { ProblemNote } from '../inputs/ProblemNote';
import { PropertyGroup } from '../inputs/PropertyGroup';
import { orNone, withChanges } from '../inputs/with-changes';
import { MoveFields } from './MoveFields';
import { StatusPanel } from './StatusPanel';
import { TransitionPanel } from './TransitionPanel';
import {
  addTransition,
  changeStatus,
  changeTransition,
  isWay,
  removeStatus,
  removeTransition,
  setMove,
  type Selection,
} from './workflow-edits';

interface WorkflowPropertiesProps {
  value: WorkflowDocument;
  live: WorkflowDocument | undefined;
  configuration: Configuration;
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  onChange: (next: WorkflowDocument) => void;
}

/** What is selected, or else the workflow as a whole. */
export function WorkflowProperties(props: WorkflowPropertiesProps) {
  const text = useText();
  return (
    <Side aria-label={text('designer.selected')} tabIndex={0}>
      <Properties {...props} />
    </Side>
  );
}

function Properties({ value, live, configuration, selection, onSelect, onChange }: WorkflowPropertiesProps): JSX.Element | null {
  const text = useText();
  const localised = useLocalised();
  const path = `workflows.${value.slug}`;
  const nameOf = (key: string) => localised(value.statuses.find((status) => status.key === key)?.name) || key;

  if (selection?.kind === 'status') {
    const { key } = selection;
    const index = value.statuses.findIndex((status) => status.key === key);
    const status = value.statuses[index];
    if (!status) return null;
    return (
      <StatusPanel
        // By its place, not its key: typing another key must not start the panel anew.
        key={index}
        value={status}
        path={`${path}.statuses.${key}`}
        takenKeys={[...value.statuses, ...(live?.statuses ?? [])].flatMap((one) => (one.key === key ? [] : one.key))}
        isLive={live?.statuses.some((one) => one.key === key) ?? false}
        isInitial={value.initial === key}
        targets={value.statuses
          .filter((one) => one.key !== key && !value.transitions.some((way) => isWay(way, { from: key, to: one.key })))
          .map((one) => ({ value: one.key, name: nameOf(one.key) }))}
        onConnect={(to) => {
          onChange(addTransition(value, { from: key, to }));
          onSelect({ kind: 'transition', from: key, to });
        }}
        onChange={(next) => {
          onChange(changeStatus(value, key, next));
          onSelect({ kind: 'status', key: next.key });
        }}
        onMakeInitial={() => onChange({ ...value, initial: key })}
        onDelete={() => {
          onChange(removeStatus(value, key));
          onSelect(null);
        }}
      />
    );
  }

  if (selection?.kind === 'transition') {
    const transition = value.transitions.find((way) => isWay(way, selection));
    if (!transition) return null;
    return (
      <TransitionPanel
        key={`${selection.from}→${selection.to}`}
        value={transition}
        path={`${path}.transitions.${selection.from}→${selection.to}`}
        configuration={configuration}
        names={{ from: nameOf(selection.from), to: nameOf(selection.to) }}
        onChange={(next) => onChange(changeTransition(value, next))}
        onDelete={() => {
          onChange(removeTransition(value, selection));
          onSelect(null);
        }}
      />
    );
  }

  return (
    <>
      <PropertyGroup title={text('workflow.properties.workflow')}>
        <ProblemNote place={path} />
        <ProblemNote place={`${path}.statuses`} />
        <ProblemNote place={`${path}.initial`} />
        <LocalisedField
          label={text('workflow.name')}
          place={`${path}.name`}
          value={value.name}
          onChange={(name) => onChange(withChanges(value, { name: orNone(name) }))}
        />
        <Typography variant="pi" textColor="neutral600">
          {text('workflow.slug', { slug: value.slug })}
        </Typography>
        <Typography textColor="neutral600">{text('workflow.select-hint')}</Typography>
      </PropertyGroup>
      <MoveFields value={value} live={live} onMove={(from, to) => onChange(setMove(value, from, to))} />
    </>
  );
}

const Side = styled.aside`
  display: grid;
  align-content: start;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[4]};
  padding: ${({ theme }) => theme.spaces[4]};
  border-inline-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  background: ${({ theme }) => theme.colors.neutral0};
  overflow: auto;
`;
