import { Flex, Typography } from '@strapi/design-system';
import type { CaseCard, CaseForm } from '../../../../../shared/contracts/cases';
import { Panel } from '../../../components/Panel';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { useCardWork } from '../save/card-context';
import { EditFormButton } from './edit/EditFormButton';
import { AnswerList } from './AnswerList';
import { FormerAnswers } from './FormerAnswers';
import { FormFill } from './FormFill';

interface FormPanelProps {
  card: CaseCard;
  form: CaseForm;
}

/** A form of the case in its newest version, to be filled in by whoever may, and beneath it what it asks no more. */
export function FormPanel({ card, form }: FormPanelProps) {
  const text = useText();
  const localised = useLocalised();
  const { mayEdit } = useCardWork();
  const mayFill = form.isAsked && mayEdit;
  const isOlder = form.answeredVersion !== null && form.answeredVersion < form.version;

  return (
    <Panel
      title={localised(form.title)}
      note={text('form.version', { version: form.version })}
      action={<EditFormButton documentId={card.documentId} form={form} />}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        {isOlder && (
          <Typography variant="pi" textColor="neutral600">
            {text('form.answered-on', { version: form.answeredVersion ?? 0 })}
          </Typography>
        )}
        {!form.isAsked && (
          <Typography variant="pi" textColor="neutral600">
            {text('form.not-asked')}
          </Typography>
        )}
        {mayFill ? <FormFill card={card} form={form} /> : <AnswerList form={form} />}
      </Flex>
      <FormerAnswers answers={form.former} />
    </Panel>
  );
}
