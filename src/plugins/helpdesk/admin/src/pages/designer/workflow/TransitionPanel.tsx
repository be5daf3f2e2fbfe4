import { Button, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { Transition } from '../../../../../shared/workflow-definition';
import { useText } from '../../../components/use-text';
import type { Configuration } from '../draft';
import { LocalisedField } from '../fields/LocalisedField';
import { PropertyGrid } from '../fields/PropertyGrid';
import { GuardList } from './guards/GuardList';

interface TransitionPanelProps {
  value: Transition;
  configuration: Configuration;
  /** Names of both ends, as the reader knows them */
  names: { from: string; to: string };
  onChange: (next: Transition) => void;
  onDelete: () => void;
}

/** What a way between two statuses is called and asks for. */
export function TransitionPanel({ value, configuration, names, onChange, onDelete }: TransitionPanelProps) {
  const text = useText();
  return (
    <PropertyGrid>
      <Typography fontWeight="bold">{text('workflow.way', names)}</Typography>
      <LocalisedField
        label={text('transition.label')}
        hint={text('transition.label.hint')}
        value={value.label}
        onChange={(label) => onChange({ ...value, label })}
      />
      <GuardList
        value={value.guards ?? []}
        configuration={configuration}
        onChange={(guards) => onChange({ ...value, guards: guards.length > 0 ? guards : undefined })}
      />
      <Button size="S" variant="danger-light" startIcon={<Trash />} onClick={onDelete}>
        {text('transition.delete')}
      </Button>
    </PropertyGrid>
  );
}
