import { Typography } from '@strapi/design-system';
import type { CaseCard } from '../../../../shared/contracts/cases';
import { Panel } from '../../components/Panel';
import { useLocalised } from '../../components/use-localised';
import { useText } from '../../components/use-text';
import { Fact, FactList } from './FactRow';
import { useAnswerText } from './use-answer-text';

/** What the client filled in, with the labels of the form's version they saw. */
export function FormPanel({ form }: { form: CaseCard['forms'][number] }) {
  const text = useText();
  const localised = useLocalised();
  const answerText = useAnswerText();
  return (
    <Panel title={localised(form.title)} note={text('form.version', { version: form.version })}>
      {form.answers.length === 0 && <Typography textColor="neutral600">{text('form.no-answers')}</Typography>}
      <FactList>
        {form.answers.map((answer) => (
          <Fact key={answer.key} label={localised(answer.label)}>
            <span style={{ whiteSpace: 'pre-wrap' }}>{answerText(answer)}</span>
          </Fact>
        ))}
      </FactList>
    </Panel>
  );
}
