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
import { ownProblemText, problemText } from '../inputs/problems-at';
import { PropertyGroup } from '../inputs/PropertyGroup';
import { SelectField } from '../inputs/SelectField';
import { withChanges } from '../inputs/with-changes';

/** What a category is called and what it decides: the workflow of its cases and their first priority (R19, R33). */
export function CategoryEditor({ value: category, configuration, problems, onChange }: EditorProps<CategoryDocument>) {
  const text = useText();
  const localised = useLocalised();
  const path = `categories.${category.slug}`;
  const change = (changes: Partial<CategoryDocument>) => onChange(withChanges(category, changes));
  const errorAt = (property: keyof CategoryDocument) => problemText(problems, `${path}.${property}`);
  return (
    <EditorFrame>
      <EditorColumns>
        <EditorCard>
          <PropertyGroup title={text('designer.category.what')}>
            <ProblemNote message={ownProblemText(problems, path)} />
            <LocalisedField
              label={text('designer.category.name')}
              hint={text('designer.category.name.help')}
              value={category.name}
              isRequired
              error={errorAt('name')}
              onChange={(name) => change({ name })}
            />
            <Typography variant="pi" textColor="neutral600">
              {text('workflow.slug', { slug: category.slug })}
            </Typography>
            <CheckField
              label={text('designer.category.active')}
              hint={text('designer.category.active.help')}
              isChecked={category.active ?? true}
              error={errorAt('active')}
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
              error={errorAt('workflow')}
              onChange={(workflow) => change({ workflow })}
              onClear={() => change({ workflow: null })}
            />
            <NumberField
              label={text('designer.category.priority')}
              hint={text('designer.category.priority.help')}
              value={category.initialPriority ?? undefined}
              error={errorAt('initialPriority')}
              onChange={(initialPriority) => change({ initialPriority: initialPriority ?? null })}
            />
          </PropertyGroup>
        </EditorCard>
      </EditorColumns>
    </EditorFrame>
  );
}
