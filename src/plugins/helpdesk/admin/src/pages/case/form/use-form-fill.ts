import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { CaseCard, CaseForm } from '../../../../../shared/contracts/cases';
import type { FormField } from '../../../../../shared/form-fields';
import { usePressButton } from '../../../api/cases-api';
import { refusalOf, type Refusal } from '../../../api/refusal';
import { useCardWork } from '../save/card-context';
import { answerKey, answerOfKey } from '../save/card-edits';
import { answersWith, toSend, typedInto } from './typed-answers';

/** What a status asks for beside the change itself. */
export interface Given {
  callbackAt?: string;
  confirmed?: boolean;
}

export interface FillProps {
  card: CaseCard;
  form: CaseForm;
}

/** A form of a case while it is filled in: what is typed, what was wrong with it, and its buttons. It is saved with the card. */
export function useFormFill({ card: { documentId, revision }, form }: FillProps) {
  const { locale: language } = useIntl();
  const work = useCardWork();
  const { pending } = work;
  const { slug } = form;
  const [pressButton] = usePressButton();
  const typed = useMemo(() => typedInto(slug, pending), [slug, pending]);

  /** @returns why it was refused; null when it was done, or could not be begun */
  function press(button: string, given: Given = {}): Promise<Refusal | null> {
    return work.goOn(`${slug}.${button}`, () => send(button, given));
  }

  async function send(button: string, given: Given): Promise<Refusal | null> {
    const own = Object.fromEntries(Object.entries(pending).filter(([key]) => answerOfKey(key)?.form === slug));
    try {
      const data = { version: work.versionOf(slug) ?? form.version, answers: toSend(typed), revision, ...given };
      await pressButton({ documentId, form: slug, button, language, data }).unwrap();
    } catch (error) {
      const refused = refusalOf(error);
      work.refuse(refused);
      // The form may be another by now.
      if (refused.kind === 'invalid') await work.refresh();
      return refused;
    }
    await work.settle(own);
    return null;
  }

  return {
    answers: answersWith(form, typed),
    typed,
    isBusy: work.isSaving,
    change: (field: FormField, value: unknown) => work.change(answerKey(slug, field.key), value, { field, version: form.version }),
    leaveOut: (key: string) => work.leaveOut([answerKey(slug, key)]),
    forgetRefusal: () => work.refuse(null),
    errorOf: (key: string) => work.errorOf(answerKey(slug, key)),
    press,
  };
}
