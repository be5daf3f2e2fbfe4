import { useRef, useState } from 'react';
import type { FormDocument } from '../../../../../shared/contracts/configuration';
import type { TryForm } from '../../../../../shared/contracts/designer';
import { useTryForm, type FormTrial } from '../../../api/use-try';
import type { Answers } from './shown-fields';

/** What the server says of the answers to a form that is being built. */
export function useAnswerCheck({ sections, fields }: FormDocument) {
  const attempt = useTryForm();
  const [result, setResult] = useState<FormTrial | null>(null);
  const [isBusy, setBusy] = useState(false);
  // Counts what was done, so that an answer to what is no longer asked is not shown.
  const turn = useRef(0);

  async function check(answers: Answers, as: TryForm.Request['data']['as']): Promise<void> {
    turn.current += 1;
    const mine = turn.current;
    setBusy(true);
    // An input that was emptied is answered with nothing, so that its default does not come back.
    const given = Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, answer ?? null]));
    const found = await attempt({ definition: { ...(sections && { sections }), fields }, answers: given, as });
    if (turn.current !== mine) return;
    setResult(found);
    setBusy(false);
  }

  function stop(): void {
    turn.current += 1;
    setBusy(false);
  }

  return {
    result,
    isBusy,
    check,
    /** Another answer is given to a field: what was said of it, or of the whole, is no longer true. */
    change(key: string): void {
      stop();
      setResult((before) => {
        const rest = before?.kind === 'tried' ? before.data.errors.filter(({ field }) => field !== key) : [];
        return rest.length > 0 ? { kind: 'tried', data: { errors: rest } } : null;
      });
    },
    forget(): void {
      stop();
      setResult(null);
    },
    errorOf: (key: string) => (result?.kind === 'tried' ? result.data.errors.find(({ field }) => field === key)?.message : undefined),
  };
}

export type AnswerCheck = ReturnType<typeof useAnswerCheck>;
