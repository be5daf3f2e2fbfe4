import { useEffect, useState } from 'react';
import { Field, TextInput } from '@strapi/design-system';

interface TextFieldProps {
  label: string;
  hint?: string;
  value: string;
  isDisabled?: boolean;
  type?: 'text' | 'number' | 'datetime-local';
  onCommit: (value: string) => void;
}

/** A text that counts once it is complete: when the field is left, or on Enter. */
export function TextField({ label, hint, value, isDisabled, type = 'text', onCommit }: TextFieldProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const commit = () => {
    if (typed === value) return;
    // What was made of it comes back as the value; where nothing was, the old one stands again.
    setTyped(value);
    onCommit(typed);
  };
  return (
    <Field.Root hint={hint}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        size="S"
        type={type}
        value={typed}
        disabled={isDisabled}
        onChange={({ target }: { target: { value: string } }) => setTyped(target.value)}
        onBlur={commit}
        onKeyDown={({ key }: { key: string }) => key === 'Enter' && commit()}
      />
      <Field.Hint />
    </Field.Root>
  );
}
