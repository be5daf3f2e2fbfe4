import { Button, Flex, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { Transition } from '../../../../../shared/workflow-definition';
import { useText } from '../../../components/use-text';
import type { Configuration } from '../draft/draft';
import { LocalisedField } from '../inputs/LocalisedField';
import { ProblemNote } from '../inputs/ProblemNote';
import { PropertyGroup } from '../inputs/PropertyGroup';
import { orNone, withChanges } from '../inputs/with-changes';
import { GuardList } from './guards/GuardList';

interface TransitionPanelProps {
  value: Transition;
  /** Where its problems are */
  path: string;
  configuration: Configuration;
  /** Names of both ends, as the reader knows them */
  names: { from: string; to: string };
  onChange: (next: Transition) => void;
  onDelete: () => void;
}

/** What a way between two statuses is called and asks for. */
export function TransitionPanel({ value, path, configuration, names, onChange, onDelete }: TransitionPanelProps) {
  const text = useText();
  return (
    <>
      <PropertyGroup title={text('workflow.properties.transition')}>
        <Typography fontWeight="bold">{text('workflow.way', names)}</Typography>
        <ProblemNote place={path} />
        <LocalisedField
          label={text('transition.label')}
          place={`${path}.label`}
          hint={text('transition.label.hint')}
          value={value.label}
          onChange={(label) => onChange(withChanges(value, { label: orNone(label) }))}
        />
      </PropertyGroup>
      <GuardList
        value={value.guards ?? []}
        path={`${path}.guards`}
        configuration={configuration}
        onChange={(guards) => onChange(withChanges(value, { guards: orNone(guards) }))}
      />
      <Flex>
        <Button size="S" variant="danger-light" startIcon={<Trash />} onClick={onDelete}>
          {text('transition.delete')}
        </Button>
      </Flex>
    </>
  );
}
