import type { Guard } from '../../../../../../shared/workflow-definition';
import { useLocalised } from '../../../../components/use-localised';
import { useText } from '../../../../components/use-text';
import type { Configuration } from '../../draft/draft';
import { SelectField } from '../../inputs/SelectField';
import { answerableFields } from './new-guard';

type RequiredAnswer = Extract<Guard, { guard: 'required-answer' }>;

interface RequiredAnswerFieldsProps {
  value: RequiredAnswer;
  configuration: Configuration;
  onChange: (next: RequiredAnswer) => void;
}

/** Which field of which form has to be answered. */
export function RequiredAnswerFields({ value, configuration, onChange }: RequiredAnswerFieldsProps) {
  const text = useText();
  const localised = useLocalised();
  return (
    <>
      <SelectField
        label={text('guard.form')}
        placeholder={value.form}
        value={value.form}
        choices={configuration.forms.map(({ slug, title }) => ({ value: slug, name: localised(title) || slug }))}
        onChange={(form) => onChange({ ...value, form, field: answerableFields(configuration, form)[0]?.key ?? '' })}
      />
      <SelectField
        label={text('guard.field')}
        placeholder={value.field}
        value={value.field}
        choices={answerableFields(configuration, value.form).map(({ key, label }) => ({ value: key, name: localised(label) || key }))}
        onChange={(field) => onChange({ ...value, field })}
      />
    </>
  );
}
