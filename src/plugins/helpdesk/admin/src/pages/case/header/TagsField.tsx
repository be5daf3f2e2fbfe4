import { useNotification, useRBAC } from '@strapi/strapi/admin';
import { useAddTag } from '../../../api/case-card-api';
import { failureText } from '../../../api/failure-text';
import { PickField } from '../../../components/PickField';
import { useText } from '../../../components/use-text';
import { TO_CREATE_TAGS } from '../../workspace/rights';
import { useCardWork } from '../save/card-context';
import { ChoicesOf } from './ChoicesOf';
import { EditableFact } from './EditableFact';

/** Tags of the case (R16); whoever may makes new ones by typing them. */
export function TagsField() {
  const text = useText();
  const { toggleNotification } = useNotification();
  const { allowedActions } = useRBAC(TO_CREATE_TAGS);
  const { valueOf, change, changeFrom } = useCardWork();
  const [addTag] = useAddTag();
  const tags = valueOf('tags');

  async function add(name: string): Promise<void> {
    const answer = await addTag(name);
    if ('error' in answer) return toggleNotification({ type: 'danger', message: failureText(answer.error, text) });
    const tag = answer.data;
    // Another one may have come meanwhile.
    changeFrom('tags', (now) => [...now.filter(({ slug }) => slug !== tag.slug), tag]);
  }

  return (
    <EditableFact
      label={text('field.tags')}
      field="tags"
      value={tags.map(({ name }) => name).join(', ') || text('value.nothing')}
      editor={() => (
        <ChoicesOf>
          {(choices) => {
            const known = [...tags, ...choices.tags.filter(({ slug }) => !tags.some((tag) => tag.slug === slug))];
            return (
              <PickField
                label={text('field.tags')}
                chosen={tags.map(({ slug }) => slug)}
                choices={known.map(({ slug, name }) => ({ value: slug, name }))}
                onChange={(slugs) =>
                  change(
                    'tags',
                    slugs.flatMap((slug) => known.find((tag) => tag.slug === slug) ?? []),
                  )
                }
                // It is among the chosen ones once the server has made it.
                onCreate={allowedActions.canCreateTags ? (typed) => (void add(typed), '') : undefined}
              />
            );
          }}
        </ChoicesOf>
      )}
    />
  );
}
