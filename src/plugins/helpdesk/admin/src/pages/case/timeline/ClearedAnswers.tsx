import { useState } from 'react';
import { Button } from '@strapi/design-system';
import { useNotification, useRBAC } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { Activity } from '../../../../../shared/contracts/cases';
import { useUndoChange } from '../../../api/cases-api';
import { failureText } from '../../../api/failure-text';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { Fact, FactList } from '../FactRow';
import { useAnswerText } from '../use-answer-text';
import { TO_EDIT_CASES } from '../../workspace/rights';
import { useRestorable } from './restorable';

/** Answers that left the case with a change (D4), to be read and, while it is the last such change, put back. */
export function ClearedAnswers({ activity: { id, cleared, change } }: { activity: Activity }) {
  const text = useText();
  const localised = useLocalised();
  const answerText = useAnswerText();
  const { restorable } = useRestorable();
  if (!cleared) return null;
  return (
    <Details>
      <summary>{text('timeline.cleared', { count: cleared.length })}</summary>
      <FactList>
        {cleared.map((answer) => (
          <Fact key={`${answer.form} ${answer.key}`} label={localised(answer.label) || answer.key}>
            {answerText(answer)}
          </Fact>
        ))}
      </FactList>
      {restorable === id && <RestoreButton what={change?.field === 'campaign' ? 'campaign-change' : 'status-reset'} />}
    </Details>
  );
}

function RestoreButton({ what }: { what: 'campaign-change' | 'status-reset' }) {
  const text = useText();
  const { documentId } = useRestorable();
  const { toggleNotification } = useNotification();
  const { allowedActions } = useRBAC(TO_EDIT_CASES);
  const [isAsking, setAsking] = useState(false);
  const [undo, { isLoading }] = useUndoChange();
  if (!allowedActions.canEditCases) return null;

  async function restore(): Promise<void> {
    setAsking(false);
    const answer = await undo({ documentId, what });
    if ('error' in answer) toggleNotification({ type: 'danger', message: failureText(answer.error, text) });
    else toggleNotification({ type: 'success', message: text('timeline.restored') });
  }

  return (
    <>
      <Button size="S" variant="secondary" loading={isLoading} onClick={() => setAsking(true)}>
        {text('timeline.restore')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={text('timeline.restore')}
          question={text(`timeline.restore.${what}`)}
          confirmText={text('timeline.restore')}
          onConfirm={() => void restore()}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}

const Details = styled.details`
  flex-basis: 100%;
  padding-inline-start: 2.2rem;

  > summary {
    width: fit-content;
    color: ${({ theme }) => theme.colors.primary700};
    cursor: pointer;
  }

  &[open] > summary {
    margin-bottom: ${({ theme }) => theme.spaces[2]};
  }

  > button {
    margin-top: ${({ theme }) => theme.spaces[2]};
  }
`;
