import { Typography } from '@strapi/design-system';
import type { CaseForm } from '../../../../../shared/contracts/cases';
import type { FormField } from '../../../../../shared/form-fields';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { Fact, FactList } from '../FactRow';
import { useAnswerText } from '../use-answer-text';

/** What was answered, for those who may only read it. */
export function AnswerList({ form: { definition, answers, contacts } }: { form: CaseForm }) {
  const text = useText();
  const localised = useLocalised();
  const answerText = useAnswerText();
  const answered = definition.fields.filter(({ key, hidden }) => !hidden && Object.hasOwn(answers, key));

  function inWords({ key, kind, options }: FormField): unknown {
    const value = answers[key];
    if (kind === 'contact') return contacts[String(value)] ?? value;
    const label = (chosen: unknown) => options?.find((option) => option.key === chosen)?.label ?? chosen;
    if (!options) return value;
    return Array.isArray(value) ? value.map(label) : label(value);
  }

  if (answered.length === 0) return <Typography textColor="neutral600">{text('form.no-answers')}</Typography>;
  return (
    <FactList>
      {answered.map((field) => (
        <Fact key={field.key} label={localised(field.label)}>
          <span style={{ whiteSpace: 'pre-wrap' }}>
            {answerText({ key: field.key, kind: field.kind, label: field.label, value: inWords(field) })}
          </span>
        </Fact>
      ))}
    </FactList>
  );
}
