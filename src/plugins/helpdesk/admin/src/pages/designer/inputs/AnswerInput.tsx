import { useIntl } from 'react-intl';
import { Button, Typography } from '@strapi/design-system';
import type { FormField } from '../../../../../shared/form-fields';
import { localise } from '../../../../../shared/localised';
import { useText } from '../../../components/use-text';
import { ChecklistField } from './ChecklistField';
import { dateTimeText, momentOf } from './date-time-text';
import { LabelledField, type Labelled } from './LabelledField';
import { NumberField } from './NumberField';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

interface AnswerInputProps extends Labelled {
  field: Pick<FormField, 'kind' | 'options' | 'currency' | 'accept' | 'readOnly'>;
  value: unknown;
  onChange: (value: unknown) => void;
  /** Of the options; the reader's own without it */
  language?: string;
}

const INPUT_TYPES = { email: 'email', phone: 'tel', url: 'url', date: 'date' } as const;

/** An answer to a field, of the shape of its kind; undefined for none. */
export function AnswerInput({ field, value, onChange, language, ...shown }: AnswerInputProps) {
  const text = useText();
  const { locale } = useIntl();
  const { kind, currency, accept, readOnly: isDisabled } = field;
  const choices = (field.options ?? [])
    .filter(({ hidden }) => !hidden)
    .map(({ key, label }) => ({ value: key, name: localise(label, language ?? locale, key) }));
  const written = typeof value === 'string' ? value : '';
  const common = { ...shown, isDisabled };
  const clear = isDisabled ? undefined : () => onChange(undefined);

  switch (kind) {
    case 'heading':
      return (
        <Typography variant="delta" tag="h4">
          {shown.label}
        </Typography>
      );
    case 'button':
      return (
        <div>
          <Button type="button" variant="secondary">
            {shown.label}
          </Button>
        </div>
      );
    case 'long-text':
      return <TextField {...common} isLong value={written} onChange={(next) => onChange(next || undefined)} />;
    case 'number':
    case 'money': {
      const label = currency ? `${shown.label} (${currency})` : shown.label;
      return <NumberField {...common} label={label} value={typeof value === 'number' ? value : undefined} onChange={onChange} />;
    }
    case 'date-time':
      return <TextField {...common} type="datetime-local" value={dateTimeText(value)} onChange={(next) => onChange(momentOf(next))} />;
    case 'yes-no': {
      const answers = [
        { value: 'true', name: text('designer.input.yes') },
        { value: 'false', name: text('designer.input.no') },
      ];
      const chosen = typeof value === 'boolean' ? String(value) : undefined;
      return <SelectField {...common} choices={answers} value={chosen} onChange={(next) => onChange(next === 'true')} onClear={clear} />;
    }
    case 'single-choice':
      return <SelectField {...common} choices={choices} value={written || undefined} onChange={onChange} onClear={clear} />;
    case 'multiple-choice': {
      const chosen = Array.isArray(value) ? value.map(String) : [];
      return (
        <ChecklistField {...common} choices={choices} chosen={chosen} onChange={(next) => onChange(next.length > 0 ? next : undefined)} />
      );
    }
    case 'file':
      return (
        <LabelledField {...shown}>
          <input
            type="file"
            multiple
            aria-label={shown.label}
            accept={accept?.join()}
            disabled={isDisabled}
            onChange={({ target }) => onChange([...(target.files ?? [])].map(({ name }) => name))}
          />
        </LabelledField>
      );
    case 'short-text':
    case 'contact':
    case 'email':
    case 'phone':
    case 'url':
    case 'date': {
      const type = kind in INPUT_TYPES ? INPUT_TYPES[kind as keyof typeof INPUT_TYPES] : 'text';
      return <TextField {...common} type={type} value={written} onChange={(next) => onChange(next || undefined)} />;
    }
  }
}
