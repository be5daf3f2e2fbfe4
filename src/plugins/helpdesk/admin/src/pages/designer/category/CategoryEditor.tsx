import { Typography } from '@strapi/design-system';
import type { CategoryDocument } from '../../../../../shared/contracts/configuration';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { EditorCard, EditorColumns, EditorFrame } from '../editor-cards';
import type { EditorProps } from '../editors';
import { CheckField } from '../inputs/CheckField';
import { LocalisedField } from '../inputs/LocalisedField';
import { NumberField } from '../inputs/NumberField';
import { ProblemNote } from '../inputs/ProblemNote';
import { PropertyGroup } from '../inputs/PropertyGroup';
import { SelectField } from '../inputs/SelectField';
import { withChanges } from '../inputs/with-changes';

/** What a category is called and what it decides: the workflow of its cases and their first priority (R19, R33). */
export function CategoryEditor({ value: category, configuration, onChange }: EditorProps<CategoryDocument>) {
  const text = useText();
  const localised = useLocalised();
  const path = `categories.${category.slug}`;
  const change = (changes: Partial<CategoryDocument>) => onChange(withChanges(category, changes));
  const at = (property: keyof CategoryDocument) => `${path}.${property}`;
  return (
    <EditorFrame>
      <EditorColumns>
        <EditorCard>
          <PropertyGroup title={text('designer.category.what')}>
            <ProblemNote place={path} />
            <LocalisedField
              label={text('designer.category.name')}
              hint={text('designer.category.name.help')}
              value={category.name}
              isRequired
              place={at('name')}
              onChange={(name) => change({ name })}
            />
            <Typography variant="pi" textColor="neutral600">
              {text('workflow.slug', { slug: category.slug })}
            </Typography>
            <CheckField
              label={text('designer.category.active')}
              hint={text('designer.category.active.help')}
              isChecked={category.active ?? true}
              place={at('active')}
              onChange={(active) => change({ active })}
            />
          </PropertyGroup>
        </EditorCard>
        <EditorCard>
          <PropertyGroup title={text('designer.category.decides')}>
            <SelectField
              label={text('designer.category.workflow')}
              hint={text('designer.category.workflow.help')}
              placeholder={text('designer.category.workflow.none')}
              value={category.workflow ?? undefined}
              choices={configuration.workflows.map(({ slug, name }) => ({ value: slug, name: localised(name) || slug }))}
              place={at('workflow')}
              onChange={(workflow) => change({ workflow })}
              onClear={() => change({ workflow: null })}
            />
            <NumberField
              label={text('designer.category.priority')}
              hint={text('designer.category.priority.help')}
              value={category.initialPriority ?? undefined}
              place={at('initialPriority')}
              onChange={(initialPriority) => change({ initialPriority: initialPriority ?? null })}
            />
          </PropertyGroup>
        </EditorCard>
      </EditorColumns>
    </EditorFrame>
  );
}
