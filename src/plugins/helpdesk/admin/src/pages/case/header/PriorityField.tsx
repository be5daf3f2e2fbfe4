import { useText } from '../../../components/use-text';
import { NumberField } from '../../designer/inputs/NumberField';
import { useCardWork } from '../save/card-context';
import { EditableFact } from './EditableFact';

/** From 0 to 100, the most urgent last. */
export function PriorityField() {
  const text = useText();
  const { valueOf, change, errorOf } = useCardWork();
  const priority = valueOf('priority');
  return (
    <EditableFact
      label={text('field.priority')}
      field="priority"
      value={priority}
      editor={() => (
        <NumberField
          label={text('field.priority')}
          hint={text('card.priority.hint')}
          error={errorOf('priority')}
          value={priority}
          onChange={(next) => next !== undefined && change('priority', next)}
        />
      )}
    />
  );
}
