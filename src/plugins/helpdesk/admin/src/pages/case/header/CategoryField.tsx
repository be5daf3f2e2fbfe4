import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { useCardWork } from '../save/card-context';
import { ChoiceList } from './ChoiceList';
import { ChoicesOf } from './ChoicesOf';
import { EditableFact } from './EditableFact';

/** The service that the case is about (R19). */
export function CategoryField() {
  const text = useText();
  const localised = useLocalised();
  const { valueOf, change } = useCardWork();
  const category = valueOf('category');
  return (
    <EditableFact
      label={text('field.category')}
      field="category"
      value={category ? localised(category.name) : text('value.nothing')}
      editor={(close) => (
        <ChoicesOf>
          {({ categories }) => (
            <ChoiceList
              choices={[
                { key: '', name: text('value.nothing'), isChosen: category === null, onChoose: () => (change('category', null), close()) },
                ...categories.map((choice) => ({
                  key: choice.slug,
                  name: localised(choice.name),
                  isChosen: choice.slug === category?.slug,
                  onChoose: () => {
                    change('category', choice);
                    close();
                  },
                })),
              ]}
            />
          )}
        </ChoicesOf>
      )}
    />
  );
}
