import { styled } from 'styled-components';
import type { CaseCard, CaseForm } from '../../../../../shared/contracts/cases';
import type { FormField } from '../../../../../shared/form-fields';
import { useLocalised } from '../../../components/use-localised';
import { AnswerInput } from '../../designer/inputs/AnswerInput';
import { SelectField } from '../../designer/inputs/SelectField';
import { answerKey } from '../save/card-edits';
import { FileField } from './FileField';

interface FieldInputProps {
  field: FormField;
  form: CaseForm;
  card: CaseCard;
  value: unknown;
  error: string | undefined;
  onChange: (value: unknown) => void;
}

/** The input of one answer, which can be led to (`FieldsContext`). */
export function FieldInput(props: FieldInputProps) {
  return (
    <Place data-field={answerKey(props.form.slug, props.field.key)}>
      <Answer {...props} />
    </Place>
  );
}

/** Contacts are chosen from those of the case, files too or added to it. */
function Answer({ field, form, card, value, error, onChange }: FieldInputProps) {
  const localised = useLocalised();
  const label = localised(field.label) || field.key;
  const common = { label, hint: localised(field.help) || undefined, error, isRequired: field.required, isDisabled: field.readOnly };

  if (field.kind === 'file') {
    return (
      <FileField {...common} card={card} answer={answerKey(form.slug, field.key)} accept={field.accept} value={value} onChange={onChange} />
    );
  }
  if (field.kind === 'contact') {
    const { documentId, displayName } = card.contact;
    const choices = Object.entries({ ...form.contacts, [documentId]: displayName }).map(([id, name]) => ({ value: id, name }));
    const chosen = typeof value === 'string' ? value : undefined;
    const clear = field.readOnly ? undefined : () => onChange(undefined);
    return <SelectField {...common} choices={choices} value={chosen} onChange={onChange} onClear={clear} />;
  }
  return <AnswerInput field={withChosen(field, value)} {...common} value={value} onChange={onChange} />;
}

const Place = styled.div`
  min-width: 0;
`;

/** Entries that were hidden since they were chosen are still offered to this case. */
function withChosen(field: FormField, value: unknown): FormField {
  const chosen = Array.isArray(value) ? value : [value];
  if (!field.options?.some(({ key, hidden }) => hidden && chosen.includes(key))) return field;
  return { ...field, options: field.options.map((option) => (chosen.includes(option.key) ? { ...option, hidden: false } : option)) };
}
