import { useState } from 'react';
import { useText } from '../../../components/use-text';
import { NumberField } from '../../designer/inputs/NumberField';
import { useCardWork } from '../save/card-context';
import { EditableFact } from './EditableFact';

/** From 0 to 100, the most urgent last. */
export function PriorityField() {
  const text = useText();
  const { valueOf } = useCardWork();
  return <EditableFact label={text('field.priority')} field="priority" value={valueOf('priority')} editor={() => <PriorityInput />} />;
}

/** While there is no number in it, the saved one stands. */
function PriorityInput() {
  const text = useText();
  const { card, valueOf, change, errorOf } = useCardWork();
  const [isEmpty, setEmpty] = useState(false);
  return (
    <NumberField
      label={text('field.priority')}
      hint={text('card.priority.hint')}
      error={errorOf('priority')}
      value={isEmpty ? undefined : valueOf('priority')}
      onChange={(next) => {
        setEmpty(next === undefined);
        change('priority', next ?? card.priority);
      }}
    />
  );
}
