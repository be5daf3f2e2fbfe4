import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

export interface Choice {
  value: string;
  name: string;
}

interface SelectFieldProps {
  label: string;
  value: string | undefined;
  choices: readonly Choice[];
  onChange: (value: string) => void;
  /** Where nothing may be chosen. */
  onClear?: () => void;
  placeholder?: string;
  hint?: string;
  error?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
}

/** A labelled choice of one. */
export function SelectField({
  label,
  value,
  choices,
  onChange,
  onClear,
  placeholder,
  hint,
  error,
  isRequired,
  isDisabled,
}: SelectFieldProps) {
  return (
    <Field.Root hint={hint} error={error} required={isRequired} width="100%">
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        size="S"
        value={value ?? null}
        placeholder={placeholder ?? ''}
        disabled={isDisabled}
        onChange={(next) => onChange(String(next))}
        onClear={onClear}
      >
        {choices.map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value}>
            {choice.name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
