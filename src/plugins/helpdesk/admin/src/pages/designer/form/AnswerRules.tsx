import type { FormField } from '../../../../../shared/form-fields';
import { useText } from '../../../components/use-text';
import { AnswerInput } from '../inputs/AnswerInput';
import { CheckField } from '../inputs/CheckField';
import { ChecklistField } from '../inputs/ChecklistField';
import { PropertyGroup } from '../inputs/PropertyGroup';
import type { Choice } from '../inputs/choice';
import { propertiesOf } from './kind-properties';

interface AnswerRulesProps {
  field: FormField;
  path: string;
  /** Statuses that cases with this form can be in */
  statuses: Choice[];
  onChange: (changes: Partial<FormField>) => void;
}

/** Whether an answer is needed, when, who gives it, whether lists show it, and what stands there before. */
export function AnswerRules({ field, path, statuses, onChange }: AnswerRulesProps) {
  const text = useText();
  const { requiredFor = [] } = field;
  const { hasDefault, isListable } = propertiesOf(field.kind);
  const gone = requiredFor.filter((key) => !statuses.some(({ value }) => value === key));
  const choices = [...statuses, ...gone.map((key) => ({ value: key, name: key }))];
  const at = (property: keyof FormField) => `${path}.${property}`;

  return (
    <PropertyGroup title={text('designer.form.answer')}>
      <CheckField
        label={text('designer.form.required')}
        hint={text('designer.form.required.help')}
        isChecked={field.required ?? false}
        place={at('required')}
        onChange={(required) => onChange({ required: required || undefined })}
      />
      <CheckField
        label={text('designer.form.read-only')}
        hint={text('designer.form.read-only.help')}
        isChecked={field.readOnly ?? false}
        place={at('readOnly')}
        onChange={(readOnly) => onChange({ readOnly: readOnly || undefined })}
      />
      {isListable && (
        <CheckField
          label={text('designer.form.listable')}
          hint={text('designer.form.listable.help')}
          isChecked={field.listable ?? false}
          place={at('listable')}
          onChange={(listable) => onChange({ listable: listable || undefined })}
        />
      )}
      <ChecklistField
        label={text('designer.form.required-for')}
        hint={text(choices.length > 0 ? 'designer.form.required-for.help' : 'designer.form.required-for.none')}
        choices={choices}
        chosen={requiredFor}
        place={at('requiredFor')}
        onChange={(chosen) => onChange({ requiredFor: chosen.length > 0 ? chosen : undefined })}
      />
      {hasDefault && (
        <AnswerInput
          field={{ kind: field.kind, options: field.options, currency: field.currency }}
          label={text('designer.form.default')}
          value={field.default}
          place={at('default')}
          onChange={(value) => onChange({ default: value })}
        />
      )}
    </PropertyGroup>
  );
}
