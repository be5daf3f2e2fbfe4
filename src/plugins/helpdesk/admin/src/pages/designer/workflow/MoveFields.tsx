import { Typography } from '@strapi/design-system';
import type { WorkflowDocument } from '../../../../../shared/contracts/configuration';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { ChoiceField } from '../fields/ChoiceField';

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
  const targets = value.statuses.map(({ key, name }) => ({ value: key, label: localised(name) || key }));
  return (
    <>
      <Typography variant="sigma" tag="h3" textColor="neutral600">
        {text('workflow.moves')}
      </Typography>
      {gone.map(({ key, name }) => (
        <ChoiceField
          key={key}
          label={text('workflow.move', { name: localised(name) || key })}
          value={value.moves?.find(({ from }) => from === key)?.to ?? STAY}
          choices={[{ value: STAY, label: text('workflow.move.none') }, ...targets]}
          onChange={(to) => onMove(key, to === STAY ? undefined : to)}
        />
      ))}
    </>
  );
}
