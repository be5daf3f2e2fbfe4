import type { Localised } from '../../../../../shared/localised';
import type { Labelled } from './LabelledField';
import { LanguageSwitch } from './LanguageSwitch';
import { TextField } from './TextField';
import { useEditingLanguage, withText } from './use-editing-language';

interface LocalisedFieldProps extends Labelled {
  value: Localised | undefined;
  onChange: (value: Localised) => void;
  isLong?: boolean;
}

/** A text in every language of the product, one of them in sight. */
export function LocalisedField({ value = {}, onChange, ...field }: LocalisedFieldProps) {
  const { languages, language, setLanguage, empty } = useEditingLanguage([value], field.place);
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
