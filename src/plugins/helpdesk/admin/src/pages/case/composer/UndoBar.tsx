import { useEffect, useRef, useState } from 'react';
import { Button } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { UndoReply } from '../../../../../shared/contracts/messages';
import { useLookAgain, useUndoReply } from '../../../api/messages-api';
import { failureOf } from '../../../api/failure';
import { refusalOf } from '../../../api/refusal';
import { useText } from '../../../components/use-text';
import type { SentReply } from './use-reply';

interface UndoBarProps {
  documentId: string;
  sent: SentReply;
  onUndone: (answer: UndoReply.Response) => void;
  /** It has left: nothing is to be done any more. */
  onGone: () => void;
}

/** Milliseconds after the window at which the timeline is read again, to tell what became of the message. */
const LOOKS = [1_500, 6_000, 15_000];

/** A reply that waits to leave, and the way to take it back. */
export function UndoBar({ documentId, sent, onUndone, onGone }: UndoBarProps) {
  const text = useText();
  const { locale: language } = useIntl();
  const [undo, { isLoading, error }] = useUndoReply();
  const [lookAgain] = useLookAgain();
  const [now, setNow] = useState(Date.now());
  const seconds = Math.max(0, Math.ceil((sent.leavesAt - now) / 1_000));
  const isOpen = seconds > 0;
  const done = useRef({ onUndone, onGone });
  done.current = { onUndone, onGone };

  useEffect(() => {
    if (!isOpen) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [isOpen]);
  useEffect(() => {
    if (isOpen) return undefined;
    const timers = LOOKS.map((wait) => setTimeout(() => void lookAgain(documentId), wait));
    const end = setTimeout(() => done.current.onGone(), LOOKS.at(-1));
    return () => [...timers, end].forEach(clearTimeout);
  }, [isOpen, documentId, lookAgain]);

  async function takeBack(): Promise<void> {
    try {
      onUndone(await undo({ documentId, activityId: sent.activityId, language }).unwrap());
    } catch {
      // Said below; the reply is as it was.
    }
  }

  const failed = error && (refusalOf(error).kind === 'conflict' ? text('composer.undo.late') : text(`failure.${failureOf(error)}.title`));
  return (
    <Bar>
      <Check aria-hidden />
      <span role="status">{text(isOpen ? 'composer.sent' : 'composer.leaving')}</span>
      {isOpen && <span aria-hidden>{text('composer.sent.seconds', { seconds })}</span>}
      {isOpen && (
        <Button size="S" variant="tertiary" loading={isLoading} onClick={() => void takeBack()}>
          {text('composer.undo')}
        </Button>
      )}
      {failed && <span role="alert">{failed}</span>}
    </Bar>
  );
}

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[3]};
  min-height: 3.2rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};

  > svg {
    color: ${({ theme }) => theme.colors.success600};
  }
`;
