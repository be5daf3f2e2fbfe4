import type { ReactElement } from 'react';
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

export interface Choice<V extends string> {
  value: V;
  label: string;
  icon?: ReactElement;
}

interface ChoiceFieldProps<V extends string> {
  label: string;
  hint?: string;
  value: V | undefined;
  choices: readonly Choice<V>[];
  placeholder?: string;
  isDisabled?: boolean;
  onChange: (value: V) => void;
}

/** One of several. */
export function ChoiceField<V extends string>({ label, hint, value, choices, placeholder, isDisabled, onChange }: ChoiceFieldProps<V>) {
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <Field.Root hint={hint}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        size="S"
        value={value ?? ''}
        placeholder={placeholder}
        disabled={isDisabled}
        startIcon={chosen?.icon}
        onChange={(next) => {
          const picked = choices.find((choice) => choice.value === next);
          if (picked) onChange(picked.value);
        }}
      >
        {choices.map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value} startIcon={choice.icon}>
            {choice.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
}
