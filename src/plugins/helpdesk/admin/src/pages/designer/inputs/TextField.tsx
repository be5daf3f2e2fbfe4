import type { ChangeEvent, ReactNode } from 'react';
import { Field, Textarea } from '@strapi/design-system';
import { LabelledField, type Labelled } from './LabelledField';

interface TextFieldProps extends Labelled {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'number' | 'date' | 'datetime-local' | 'email' | 'tel' | 'url';
  /** BCP 47; of what is typed */
  lang?: string;
  placeholder?: string;
  isLong?: boolean;
  /** Of a long text */
  minHeight?: string;
  isDisabled?: boolean;
  /** For a while, such as until it is stored: it keeps the focus. */
  isReadOnly?: boolean;
  /** Beside the label */
  action?: ReactNode;
}

/** A labelled input of one text. */
export function TextField({
  value,
  onChange,
  type,
  lang,
  placeholder,
  isLong,
  minHeight = '6.4rem',
  isDisabled,
  isReadOnly,
  ...labelled
}: TextFieldProps) {
  const handleChange = ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(target.value);
  const shared = { value, lang, placeholder, disabled: isDisabled, readOnly: isReadOnly, onChange: handleChange };
  return (
    <LabelledField {...labelled}>
      {isLong ? (
        <Textarea {...shared} minHeight={minHeight} />
      ) : (
        <Field.Input {...shared} type={type} size="S" step={type === 'number' ? 'any' : undefined} />
      )}
    </LabelledField>
  );
}
