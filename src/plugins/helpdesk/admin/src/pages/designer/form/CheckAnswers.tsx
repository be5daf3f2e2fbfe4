import { useState } from 'react';
import { Button, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { styled } from 'styled-components';
import type { FormDocument } from '../../../../../shared/contracts/configuration';
import type { TryForm } from '../../../../../shared/contracts/designer';
import { UNTRIED_KINDS } from '../../../../../shared/form-fields';
import type { FormTrial } from '../../../api/use-try';
import { useText } from '../../../components/use-text';
import { SelectField } from '../inputs/SelectField';
import type { Answers } from './shown-fields';
import type { AnswerCheck } from './use-answer-check';

type Filler = TryForm.Request['data']['as'];

interface CheckAnswersProps {
  form: FormDocument;
  answers: Answers;
  check: AnswerCheck;
}

/** Asks the server whether it would take the answers, and says what it answered on the whole. */
export function CheckAnswers({ form, answers, check }: CheckAnswersProps) {
  const text = useText();
  const [filler, setFiller] = useState<Filler>(form.public ? 'visitor' : 'agent');
  const choices = (['visitor', 'agent'] as const).map((value) => ({ value, name: text(`designer.form.check.${value}`) }));
  const hasUntried = form.fields.some(({ kind, hidden }) => !hidden && UNTRIED_KINDS.includes(kind));

  function choose(next: Filler): void {
    setFiller(next);
    check.forget();
  }

  return (
    <Frame>
      {/* Visitors see public forms only. */}
      {form.public && <SelectField label={text('designer.form.check.filler')} value={filler} choices={choices} onChange={choose} />}
      <Button
        variant="secondary"
        startIcon={<Check />}
        loading={check.isBusy}
        onClick={() => void check.check(answers, form.public ? filler : 'agent')}
      >
        {text('designer.form.check')}
      </Button>
      <div role="status">{check.result && <Verdict result={check.result} />}</div>
      {hasUntried && (
        <Typography variant="pi" textColor="neutral600">
          {text('designer.form.check.untried')}
        </Typography>
      )}
    </Frame>
  );
}

function Verdict({ result }: { result: FormTrial }) {
  const text = useText();
  switch (result.kind) {
    case 'failed':
      return <Typography textColor="danger700">{text(`failure.${result.failure}.title`)}</Typography>;
    case 'refused':
      return <Typography textColor="neutral800">{text('trial.refused')}</Typography>;
    case 'tried': {
      const count = result.data.errors.length;
      return count === 0 ? (
        <Typography textColor="success700">{text('designer.form.check.accepted')}</Typography>
      ) : (
        <Typography textColor="danger700">{text('designer.form.check.bad', { count })}</Typography>
      );
    }
  }
}

const Frame = styled.div`
  display: grid;
  justify-items: start;
  gap: ${({ theme }) => theme.spaces[3]};
  padding-block-start: ${({ theme }) => theme.spaces[4]};
  border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
`;
