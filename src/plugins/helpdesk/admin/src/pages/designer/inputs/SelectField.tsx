import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Choice } from './choice';

interface SelectFieldProps<V extends string> {
  label: string;
  value: V | undefined;
  choices: readonly Choice<V>[];
  onChange: (value: V) => void;
  /** Where nothing may be chosen. */
  onClear?: () => void;
  placeholder?: string;
  hint?: string;
  error?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
}

/** A labelled choice of one. */
export function SelectField<V extends string>({
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
}: SelectFieldProps<V>) {
  function handleChange(next: string | number): void {
    const picked = choices.find((choice) => choice.value === next);
    if (picked) onChange(picked.value);
  }
  return (
    <Field.Root hint={hint} error={error} required={isRequired} width="100%">
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        size="S"
        value={value ?? null}
        placeholder={placeholder ?? ''}
        disabled={isDisabled}
        startIcon={choices.find((choice) => choice.value === value)?.icon}
        onChange={handleChange}
        onClear={onClear}
      >
        {choices.map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value} startIcon={choice.icon}>
            {choice.name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
