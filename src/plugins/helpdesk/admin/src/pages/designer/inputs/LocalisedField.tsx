import type { Localised } from '../../../../../shared/localised';
import { LanguageSwitch } from './LanguageSwitch';
import { TextField } from './TextField';
import { useEditingLanguage, withText } from './use-editing-language';

interface LocalisedFieldProps {
  label: string;
  value: Localised | undefined;
  onChange: (value: Localised) => void;
  hint?: string;
  error?: string;
  isRequired?: boolean;
  isLong?: boolean;
}

/** A text in every language of the product, one of them in sight. */
export function LocalisedField({ value = {}, onChange, ...field }: LocalisedFieldProps) {
  const { languages, language, setLanguage, empty } = useEditingLanguage([value]);
  return (
    <TextField
      {...field}
      lang={language}
      value={value[language] ?? ''}
      onChange={(written) => onChange(withText(value, language, written))}
      action={<LanguageSwitch label={field.label} languages={languages} language={language} empty={empty} onChange={setLanguage} />}
    />
  );
}
