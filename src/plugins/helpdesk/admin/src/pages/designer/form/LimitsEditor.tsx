import type { FormField } from '../../../../../shared/form-fields';
import { useText } from '../../../components/use-text';
import { AnswerInput } from '../inputs/AnswerInput';
import { ListField } from '../inputs/ListField';
import { PropertyGroup } from '../inputs/PropertyGroup';
import { TextField } from '../inputs/TextField';
import { propertiesOf } from './kind-properties';

interface LimitsEditorProps {
  field: FormField;
  path: string;
  onChange: (changes: Partial<FormField>) => void;
}

const MEGABYTE = 1024 * 1024;

/** What an answer has to be like; which limits there are depends on the kind. */
export function LimitsEditor({ field, path, onChange }: LimitsEditorProps) {
  const text = useText();
  const { range, hasPattern } = propertiesOf(field.kind);
  const isFile = field.kind === 'file';
  const isMoney = field.kind === 'money';
  if (!range && !hasPattern && !isFile) return null;
  const at = (property: keyof FormField) => `${path}.${property}`;
  // A limit is a date where the answer is one, a number everywhere else.
  const limit = { kind: range === 'date' ? field.kind : ('number' as const) };
  const asLimit = (value: unknown) => (typeof value === 'number' || typeof value === 'string' ? value : undefined);

  return (
    <PropertyGroup title={text('designer.form.limits')}>
      {range && (
        <>
          <AnswerInput
            field={limit}
            label={text(`designer.form.min.${range}`)}
            value={field.min}
            place={at('min')}
            onChange={(value) => onChange({ min: asLimit(value) })}
          />
          <AnswerInput
            field={limit}
            label={text(`designer.form.max.${range}`)}
            value={field.max}
            place={at('max')}
            onChange={(value) => onChange({ max: asLimit(value) })}
          />
        </>
      )}
      {hasPattern && (
        <TextField
          label={text('designer.form.pattern')}
          hint={text('designer.form.pattern.help')}
          value={field.pattern ?? ''}
          place={at('pattern')}
          onChange={(pattern) => onChange({ pattern: pattern || undefined })}
        />
      )}
      {isMoney && (
        <TextField
          label={text('designer.form.currency')}
          hint={text('designer.form.currency.help')}
          value={field.currency ?? ''}
          place={at('currency')}
          onChange={(currency) => onChange({ currency: currency.toUpperCase() || undefined })}
        />
      )}
      {isFile && (
        <>
          <ListField
            label={text('designer.form.accept')}
            hint={text('designer.form.accept.help')}
            value={field.accept ?? []}
            place={at('accept')}
            onChange={(accept) => onChange({ accept: accept.length > 0 ? accept : undefined })}
          />
          <AnswerInput
            field={{ kind: 'number' }}
            label={text('designer.form.max-size')}
            value={field.maxBytes === undefined ? undefined : field.maxBytes / MEGABYTE}
            place={at('maxBytes')}
            onChange={(size) => onChange({ maxBytes: typeof size === 'number' ? Math.round(size * MEGABYTE) : undefined })}
          />
        </>
      )}
    </PropertyGroup>
  );
}
