import type { FormDocument } from '../../../../../shared/contracts/configuration';
import type { FormField } from '../../../../../shared/form-fields';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { KeyField } from '../inputs/KeyField';
import { LocalisedField } from '../inputs/LocalisedField';
import { ProblemNote } from '../inputs/ProblemNote';
import { PropertyGroup } from '../inputs/PropertyGroup';
import type { Choice } from '../inputs/choice';
import { SelectField } from '../inputs/SelectField';
import { orNone } from '../inputs/with-changes';
import { AnswerRules } from './AnswerRules';
import { ButtonActionEditor } from './ButtonActionEditor';
import { changeField, KEY, moveToSection, removeField, renameField, renameOption, takenKeys } from './form-changes';
import { propertiesOf } from './kind-properties';
import { LimitsEditor } from './LimitsEditor';
import { OptionsEditor } from './OptionsEditor';
import { RemoveField } from './RemoveField';
import { useKeyOfLabel } from './use-key-of-label';
import { VisibilityEditor } from './VisibilityEditor';

interface FieldPropertiesProps {
  field: FormField;
  form: FormDocument;
  live: FormDocument | undefined;
  statuses: Choice[];
  onChange: (form: FormDocument) => void;
  onRename: (key: string) => void;
  onRemoved: () => void;
}

/** No key has a colon or a space, so this is the name of no section. */
const NO_SECTION = ':none';

/** Everything about one field; which properties there are depends on its kind. */
export function FieldProperties({ field, form, live, statuses, onChange, onRename, onRemoved }: FieldPropertiesProps) {
  const text = useText();
  const localised = useLocalised();
  const path = `forms.${form.slug}.fields.${field.key}`;
  const published = live?.fields.find(({ key }) => key === field.key);
  const { isAnswered, isChoice } = propertiesOf(field.kind);
  const change = (changes: Partial<FormField>) => onChange(changeField(form, field.key, changes));
  const at = (property: keyof FormField) => `${path}.${property}`;
  const sections = [
    { value: NO_SECTION, name: text('designer.form.no-section') },
    ...(form.sections ?? []).map(({ key, title }) => ({ value: key, name: localised(title) || key })),
  ];

  function handleRename(key: string): void {
    onChange(renameField(form, field.key, key));
    onRename(key);
  }
  const keyOfLabel = useKeyOfLabel({
    itsKey: field.key,
    label: field.label,
    fallback: field.kind,
    taken: takenKeys(form, live),
    isLocked: published !== undefined,
    onRename: handleRename,
  });
  function handleRemove(): void {
    onChange(removeField(form, field.key, published !== undefined));
    onRemoved();
  }

  return (
    <>
      <PropertyGroup title={text(`designer.form.kind.${field.kind}`)}>
        <ProblemNote place={path} />
        <div {...keyOfLabel}>
          <LocalisedField
            label={text('designer.form.label')}
            value={field.label}
            place={at('label')}
            onChange={(label) => change({ label })}
          />
        </div>
        <LocalisedField
          label={text('designer.form.help')}
          value={field.help}
          isLong
          place={at('help')}
          onChange={(help) => change({ help: orNone(help) })}
        />
        <KeyField
          label={text('designer.form.key')}
          hint={text('designer.form.key.help')}
          value={field.key}
          pattern={KEY}
          taken={takenKeys(form, live)}
          isLocked={published !== undefined}
          place={at('key')}
          onRename={handleRename}
        />
        {sections.length > 1 && (
          <SelectField
            label={text('designer.form.section')}
            value={field.section ?? NO_SECTION}
            choices={sections}
            place={at('section')}
            onChange={(section) => onChange(moveToSection(form, field.key, section === NO_SECTION ? undefined : section))}
          />
        )}
        {field.kind === 'button' && (
          <ButtonActionEditor action={field.action} statuses={statuses} place={at('action')} onChange={(action) => change({ action })} />
        )}
      </PropertyGroup>
      {isChoice && (
        <OptionsEditor
          options={field.options ?? []}
          live={published?.options ?? []}
          path={`${path}.options`}
          onChange={(options) => change({ options })}
          onRename={(from, to) => onChange(renameOption(form, field.key, from, to))}
        />
      )}
      {isAnswered && <AnswerRules field={field} path={path} statuses={statuses} onChange={change} />}
      <LimitsEditor field={field} path={path} onChange={change} />
      <VisibilityEditor
        condition={field.visibleWhen}
        fields={form.fields.filter(({ key }) => key !== field.key)}
        place={at('visibleWhen')}
        onChange={(visibleWhen) => change({ visibleWhen })}
      />
      <RemoveField
        name={localised(field.label) || field.key}
        isHidden={field.hidden ?? false}
        isLive={published !== undefined}
        onHide={(isHidden) => change({ hidden: isHidden || undefined })}
        onRemove={handleRemove}
      />
    </>
  );
}
