import { Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import type { CaseCard, CaseForm } from '../../../../../shared/contracts/cases';
import { actionId } from '../../../../../shared/permissions';
import { Panel } from '../../../components/Panel';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { EditFormButton } from './edit/EditFormButton';
import { AnswerList } from './AnswerList';
import { FormButton } from './FormButton';
import { FormerAnswers } from './FormerAnswers';
import { FormFill } from './FormFill';

const TO_EDIT_CASES = [{ action: actionId('cases.edit-cases'), subject: null }];

interface FormPanelProps {
  card: CaseCard;
  form: CaseForm;
  onRefused: () => void;
  /** Whether the form, by its slug, has answers that are not saved. */
  onDirty: (slug: string, isDirty: boolean) => void;
}

/** A form of the case in its newest version, to be filled in by whoever may, and beneath it what it asks no more. */
export function FormPanel({ card, form, onRefused, onDirty }: FormPanelProps) {
  const text = useText();
  const localised = useLocalised();
  const { allowedActions } = useRBAC(TO_EDIT_CASES);
  const mayFill = form.isAsked && (allowedActions.canEditCases ?? false);
  const isOlder = form.answeredVersion !== null && form.answeredVersion < form.version;
  const buttons = form.definition.fields.filter(({ kind, hidden }) => kind === 'button' && !hidden);

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
        {mayFill ? <FormFill card={card} form={form} onRefused={onRefused} onDirty={onDirty} /> : <AnswerList form={form} />}
        {!mayFill && form.isAsked && buttons.length > 0 && (
          <Flex gap={2} wrap="wrap">
            {buttons.map((button) => (
              <FormButton
                key={button.key}
                button={button}
                values={{ number: card.number, answers: form.answers }}
                isDisabled
                onPress={() => undefined}
              />
            ))}
          </Flex>
        )}
      </Flex>
      <FormerAnswers answers={form.former} />
    </Panel>
  );
}
