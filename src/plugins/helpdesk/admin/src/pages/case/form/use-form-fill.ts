import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { CaseCard, CaseForm } from '../../../../../shared/contracts/cases';
import type { FormField } from '../../../../../shared/form-fields';
import { useChangeCase, usePressButton } from '../../../api/cases-api';
import { refusalOf, type BadField, type Refusal } from '../../../api/refusal';
import { answersWith, toSend, without, type Typed } from './typed-answers';

/** What a status asks for beside the change itself. */
export interface Given {
  callbackAt?: string;
  confirmed?: boolean;
}

export interface FillProps {
  card: CaseCard;
  form: CaseForm;
  /** Reads the case again. */
  onRefused: () => void;
  onDirty: (slug: string, isDirty: boolean) => void;
}

/** A form of a case while it is filled in: what is typed, what was wrong with it, and how it is saved. */
export function useFormFill({ card: { documentId }, form, onRefused, onDirty }: FillProps) {
  const { locale: language } = useIntl();
  const [typed, setTyped] = useState<Typed>({});
  const [version, setVersion] = useState(form.version);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [changeCase, changing] = useChangeCase();
  const [pressButton, pressing] = usePressButton();
  const isDirty = Object.keys(typed).length > 0;
  const { slug } = form;
  useEffect(() => {
    onDirty(slug, isDirty);
    return () => onDirty(slug, false);
  }, [onDirty, slug, isDirty]);
  const errors = refusal?.kind === 'invalid' ? refusal.errors : [];

  function change(field: FormField, value: unknown): void {
    // The version in which the first answer was typed is the one that the whole is sent as filled in with.
    if (!isDirty) setVersion(form.version);
    setTyped({ ...typed, [field.key]: { value, field } });
    setRefusal((before) =>
      before?.kind === 'invalid' ? { ...before, errors: before.errors.filter((bad) => keyOf(bad) !== field.key) } : before,
    );
  }

  function leaveOut(key: string): void {
    setTyped(without(typed, key));
    setRefusal(null);
  }

  async function run(send: () => Promise<unknown>): Promise<Refusal | null> {
    try {
      await send();
      setTyped({});
      setRefusal(null);
      return null;
    } catch (error) {
      const refused = refusalOf(error);
      setRefusal(refused);
      // The form, or the case, may be another by now.
      if (refused.kind === 'invalid' || refused.kind === 'conflict') onRefused();
      return refused;
    }
  }

  const sentVersion = isDirty ? version : form.version;
  return {
    answers: answersWith(form, typed),
    typed,
    isDirty,
    isBusy: changing.isLoading || pressing.isLoading,
    refusal,
    change,
    leaveOut,
    forgetRefusal: () => setRefusal(null),
    errorOf: (key: string) => errors.find((bad) => keyOf(bad) === key)?.message,
    /** Errors of what stands nowhere in the form. */
    otherErrors: (shown: ReadonlySet<string>) => errors.filter((bad) => !shown.has(keyOf(bad) ?? '')),
    save: () =>
      run(() =>
        changeCase({
          documentId,
          language,
          data: { answers: { [form.slug]: toSend(typed) }, formVersions: { [form.slug]: sentVersion } },
        }).unwrap(),
      ),
    press: (button: string, given: Given = {}) =>
      run(() =>
        pressButton({
          documentId,
          form: form.slug,
          button,
          language,
          data: { version: sentVersion, answers: toSend(typed), ...given },
        }).unwrap(),
      ),
  };
}

export type FormFill = ReturnType<typeof useFormFill>;

/** `answers.<form>.<field>` */
function keyOf({ path }: BadField): string | undefined {
  return path[0] === 'answers' ? path[2] : undefined;
}
