import type { ChangeEvent, ReactNode } from 'react';
import { Field, Textarea } from '@strapi/design-system';

interface TextFieldProps {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  error?: string;
  type?: 'text' | 'number' | 'date' | 'datetime-local' | 'email' | 'tel' | 'url';
  /** BCP 47; of what is typed */
  lang?: string;
  placeholder?: string;
  isRequired?: boolean;
  isLong?: boolean;
  /** Of a long text */
  minHeight?: string;
  isDisabled?: boolean;
  /** Beside the label */
  action?: ReactNode;
}

/** A labelled input of one text. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  error,
  type,
  lang,
  placeholder,
  isRequired,
  isLong,
  minHeight = '6.4rem',
  isDisabled,
  action,
}: TextFieldProps) {
  const handleChange = ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(target.value);
  const shared = { value, lang, placeholder, disabled: isDisabled, onChange: handleChange };
  return (
    <Field.Root hint={hint} error={error} required={isRequired} width="100%">
      <Field.Label action={action}>{label}</Field.Label>
      {isLong ? (
        <Textarea {...shared} minHeight={minHeight} />
      ) : (
        <Field.Input {...shared} type={type} size="S" step={type === 'number' ? 'any' : undefined} />
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
