import { Button, Flex } from '@strapi/design-system';
import { Play, Trash } from '@strapi/icons';
import type { StatusDefinition } from '../../../../../shared/workflow-definition';
import { phaseOf } from '../../../../../shared/status-kinds';
import { useText } from '../../../components/use-text';
import type { Choice } from '../inputs/choice';
import { CheckField } from '../inputs/CheckField';
import { KeyField } from '../inputs/KeyField';
import { ListField } from '../inputs/ListField';
import { LocalisedField } from '../inputs/LocalisedField';
import { ProblemNote } from '../inputs/ProblemNote';
import { PropertyGroup } from '../inputs/PropertyGroup';
import { SelectField } from '../inputs/SelectField';
import { orNone, withChanges } from '../inputs/with-changes';
import { SLUG } from '../../../../../shared/slug';
import { DueFields } from './DueFields';
import { useKindChoices } from './use-kind-choices';

interface StatusPanelProps {
  value: StatusDefinition;
  /** Where its problems are */
  path: string;
  /** Keys that other statuses have, or had when it was published */
  takenKeys: string[];
  /** Cases may be in it, so its key stays. */
  isLive: boolean;
  isInitial: boolean;
  /** Statuses that no way leads to from here yet */
  targets: Choice[];
  onChange: (next: StatusDefinition) => void;
  onConnect: (to: string) => void;
  onMakeInitial: () => void;
  onDelete: () => void;
}

const PAUSES = ['kind', 'yes', 'no'] as const;

/** What a status is made of. */
export function StatusPanel({
  value,
  path,
  takenKeys,
  isLive,
  isInitial,
  targets,
  onChange,
  onConnect,
  onMakeInitial,
  onDelete,
}: StatusPanelProps) {
  const text = useText();
  const kinds = useKindChoices();
  const set = (part: Partial<StatusDefinition>) => onChange(withChanges(value, part));
  const pauses = value.pauses === undefined ? 'kind' : value.pauses ? 'yes' : 'no';
  const byKind = text(phaseOf(value.kind) === 'paused' ? 'value.yes' : 'value.no');
  const pauseNames = { kind: text('status.pauses.kind', { answer: byKind }), yes: text('value.yes'), no: text('value.no') };

  return (
    <>
      <PropertyGroup title={text('workflow.properties.status')}>
        <ProblemNote place={path} />
        <LocalisedField
          label={text('status.name')}
          place={`${path}.name`}
          isRequired
          value={value.name}
          onChange={(name) => set({ name })}
        />
        <KeyField
          label={text('status.key')}
          place={`${path}.key`}
          value={value.key}
          pattern={SLUG}
          taken={takenKeys}
          isLocked={isLive}
          onRename={(key) => set({ key })}
        />
        <SelectField
          label={text('status.kind')}
          place={`${path}.kind`}
          value={value.kind}
          choices={kinds}
          onChange={(kind) => set({ kind })}
        />
        <LocalisedField
          label={text('status.help')}
          place={`${path}.help`}
          isLong
          value={value.help}
          onChange={(help) => set({ help: orNone(help) })}
        />
        <CheckField
          label={text('status.mandatory')}
          isChecked={value.mandatory ?? false}
          onChange={(mandatory) => set({ mandatory: mandatory || undefined })}
        />
      </PropertyGroup>
      <PropertyGroup title={text('status.time')}>
        <SelectField
          label={text('status.pauses')}
          value={pauses}
          choices={PAUSES.map((answer) => ({ value: answer, name: pauseNames[answer] }))}
          onChange={(answer) => set({ pauses: answer === 'kind' ? undefined : answer === 'yes' })}
        />
        <DueFields place={`${path}.due`} value={value.due} onChange={(due) => set({ due })} />
      </PropertyGroup>
      <PropertyGroup title={text('status.people')}>
        <ListField
          label={text('status.roles')}
          place={`${path}.roles`}
          hint={text('designer.input.commas')}
          value={value.roles ?? []}
          onChange={(roles) => set({ roles: orNone(roles) })}
        />
        <ListField
          label={text('status.teams')}
          place={`${path}.teams`}
          value={value.teams ?? []}
          onChange={(teams) => set({ teams: orNone(teams) })}
        />
        <ListField
          label={text('status.skills')}
          place={`${path}.skills`}
          value={value.skills ?? []}
          onChange={(skills) => set({ skills: orNone(skills) })}
        />
      </PropertyGroup>
      {targets.length > 0 && (
        <PropertyGroup title={text('workflow.transitions')}>
          <SelectField
            label={text('status.connect')}
            placeholder={text('transition.choose')}
            value={undefined}
            choices={targets}
            onChange={onConnect}
          />
        </PropertyGroup>
      )}
      <Flex gap={2} wrap="wrap">
        <Button size="S" variant="tertiary" startIcon={<Play />} disabled={isInitial} onClick={onMakeInitial}>
          {text(isInitial ? 'workflow.initial' : 'status.make-initial')}
        </Button>
        <Button size="S" variant="danger-light" startIcon={<Trash />} disabled={isInitial} onClick={onDelete}>
          {text('status.delete')}
        </Button>
      </Flex>
    </>
  );
}
