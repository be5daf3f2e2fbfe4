import { memo } from 'react';
import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Choice } from './choice';
import { LabelledField, type Labelled } from './LabelledField';

/** Rendered only when it changes: a choice of statuses may have hundreds. */
const Option = memo(function Option({ value, name, icon }: Choice) {
  return (
    <SingleSelectOption value={value} startIcon={icon}>
      {name}
    </SingleSelectOption>
  );
});

interface SelectFieldProps<V extends string> extends Labelled {
  value: V | undefined;
  choices: readonly Choice<V>[];
  onChange: (value: V) => void;
  /** Where nothing may be chosen. */
  onClear?: () => void;
  placeholder?: string;
  isDisabled?: boolean;
}

/** A labelled choice of one. */
export function SelectField<V extends string>({
  value,
  choices,
  onChange,
  onClear,
  placeholder,
  isDisabled,
  ...labelled
}: SelectFieldProps<V>) {
  function handleChange(next: string | number): void {
    const picked = choices.find((choice) => choice.value === next);
    if (picked) onChange(picked.value);
  }
  return (
    <LabelledField {...labelled}>
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
          <Option key={choice.value} {...choice} />
        ))}
      </SingleSelect>
    </LabelledField>
  );
}
