import { useText } from '../../../components/use-text';
import { useCardWork } from '../save/card-context';
import { ChoiceList } from './ChoiceList';
import { ChoicesOf } from './ChoicesOf';
import { EditableFact } from './EditableFact';

/** Who handles the case (R7): taken, handed over (R88) or left to nobody, of those who may own it. */
export function OwnerField() {
  const text = useText();
  const { card, valueOf, change } = useCardWork();
  const owner = valueOf('owner');
  return (
    <EditableFact
      label={text('field.owner')}
      field="owner"
      shortcut={{ keys: 'a', name: text('owner.assign') }}
      value={owner?.name ?? text('owner.none')}
      editor={(close) => (
        <ChoicesOf>
          {({ owners }) => (
            <ChoiceList
              choices={[
                ...owners.map(({ id, name, isMe, refusal, lacks }) => ({
                  key: String(id),
                  name: isMe ? text('owner.take', { name }) : name,
                  isChosen: id === owner?.id,
                  // Whoever is owner already stays it, whatever they lack by now.
                  refusals: id === card.owner?.id ? [] : [...(refusal ? [text('owner.not-assigned')] : []), ...lacks],
                  onChoose: () => {
                    change('owner', { id, name });
                    close();
                  },
                })),
                {
                  key: 'nobody',
                  name: text('owner.none'),
                  isChosen: owner === null,
                  onChoose: () => {
                    change('owner', null);
                    close();
                  },
                },
              ]}
            />
          )}
        </ChoicesOf>
      )}
    />
  );
}
