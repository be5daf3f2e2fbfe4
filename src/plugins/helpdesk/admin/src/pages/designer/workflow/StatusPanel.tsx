import { Button } from '@strapi/design-system';
import { Play, Trash } from '@strapi/icons';
import type { StatusDefinition } from '../../../../../shared/workflow-definition';
import { phaseOf } from '../../../../../shared/status-kinds';
import { useText } from '../../../components/use-text';
import { ChoiceField } from '../fields/ChoiceField';
import { ListField } from '../fields/ListField';
import { LocalisedField } from '../fields/LocalisedField';
import { PropertyGrid } from '../fields/PropertyGrid';
import { TextField } from '../fields/TextField';
import { TickField } from '../fields/TickField';
import { slugFor } from '../slug';
import { DueFields } from './DueFields';
import { useKindChoices } from './use-kind-choices';

interface StatusPanelProps {
  value: StatusDefinition;
  /** Keys that other statuses have */
  otherKeys: string[];
  /** Cases may be in it, so its key stays. */
  isLive: boolean;
  isInitial: boolean;
  onChange: (next: StatusDefinition) => void;
  onMakeInitial: () => void;
  onDelete: () => void;
}

const PAUSES = ['kind', 'yes', 'no'] as const;

/** What a status is made of. */
export function StatusPanel({ value, otherKeys, isLive, isInitial, onChange, onMakeInitial, onDelete }: StatusPanelProps) {
  const text = useText();
  const kinds = useKindChoices();
  const set = (part: Partial<StatusDefinition>) => onChange({ ...value, ...part });
  const pauses = value.pauses === undefined ? 'kind' : value.pauses ? 'yes' : 'no';
  const byKind = text(phaseOf(value.kind) === 'paused' ? 'value.yes' : 'value.no');
  const pauseLabels = { kind: text('status.pauses.kind', { answer: byKind }), yes: text('value.yes'), no: text('value.no') };

  return (
    <PropertyGrid>
      <LocalisedField label={text('status.name')} value={value.name} onChange={(name = {}) => set({ name })} />
      <TextField
        label={text('status.key')}
        hint={isLive ? text('status.key.fixed') : undefined}
        value={value.key}
        isDisabled={isLive}
        onCommit={(typed) => set({ key: slugFor(typed, otherKeys, value.key) })}
      />
      <ChoiceField label={text('status.kind')} value={value.kind} choices={kinds} onChange={(kind) => set({ kind })} />
      <LocalisedField label={text('status.help')} isLong value={value.help} onChange={(help) => set({ help })} />
      <ChoiceField
        label={text('status.pauses')}
        value={pauses}
        choices={PAUSES.map((answer) => ({ value: answer, label: pauseLabels[answer] }))}
        onChange={(answer) => set({ pauses: answer === 'kind' ? undefined : answer === 'yes' })}
      />
      <DueFields value={value.due} onChange={(due) => set({ due })} />
      <ListField label={text('status.roles')} hint={text('list-field.hint')} value={value.roles} onChange={(roles) => set({ roles })} />
      <ListField label={text('status.teams')} value={value.teams} onChange={(teams) => set({ teams })} />
      <ListField label={text('status.skills')} value={value.skills} onChange={(skills) => set({ skills })} />
      <TickField
        label={text('status.mandatory')}
        value={value.mandatory ?? false}
        onChange={(mandatory) => set({ mandatory: mandatory || undefined })}
      />
      <Button size="S" variant="tertiary" startIcon={<Play />} disabled={isInitial} onClick={onMakeInitial}>
        {text(isInitial ? 'workflow.initial' : 'status.make-initial')}
      </Button>
      <Button size="S" variant="danger-light" startIcon={<Trash />} disabled={isInitial} onClick={onDelete}>
        {text('status.delete')}
      </Button>
    </PropertyGrid>
  );
}
