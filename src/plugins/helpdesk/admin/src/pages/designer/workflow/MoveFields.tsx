import type { WorkflowDocument } from '../../../../../shared/contracts/configuration';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { PropertyGroup } from '../inputs/PropertyGroup';
import { SelectField } from '../inputs/SelectField';

interface MoveFieldsProps {
  value: WorkflowDocument;
  live: WorkflowDocument | undefined;
  onMove: (from: string, to: string | undefined) => void;
}

/** No slug looks like this. */
const STAY = '-';

/** Where the open cases of statuses go that were deleted. */
export function MoveFields({ value, live, onMove }: MoveFieldsProps) {
  const text = useText();
  const localised = useLocalised();
  const gone = (live?.statuses ?? []).filter(({ key }) => !value.statuses.some((status) => status.key === key));
  if (gone.length === 0) return null;
  const targets = value.statuses.map(({ key, name }) => ({ value: key, name: localised(name) || key }));
  return (
    <PropertyGroup title={text('workflow.moves')}>
      {gone.map(({ key, name }) => (
        <SelectField
          key={key}
          place={`workflows.${value.slug}.statuses.${key}`}
          label={text('workflow.move', { name: localised(name) || key })}
          value={value.moves?.find(({ from }) => from === key)?.to ?? STAY}
          choices={[{ value: STAY, name: text('workflow.move.none') }, ...targets]}
          onChange={(to) => onMove(key, to === STAY ? undefined : to)}
        />
      ))}
    </PropertyGroup>
  );
}
