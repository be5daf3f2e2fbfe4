import { useState, type FormEvent } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useText } from '../../../components/use-text';
import { momentOf } from '../../designer/inputs/date-time-text';
import { TextField } from '../../designer/inputs/TextField';
import type { Given } from './use-form-fill';

interface AskDialogProps {
  /** What is on the button. */
  title: string;
  unmet: { guard: string; message: string }[];
  onGiven: (given: Given) => void;
  onClose: () => void;
}

/** Guards that are met by an answer to a question: yes, or when the callback is due (R25). */
const QUESTIONS = ['confirmation', 'callback-due'];

/** Whether all that stands against a change can be answered here. */
export function canAsk(unmet: { guard: string }[]): boolean {
  return unmet.length > 0 && unmet.every(({ guard }) => QUESTIONS.includes(guard));
}

/** Asks what the status of a button asks for. */
export function AskDialog({ title, unmet, onGiven, onClose }: AskDialogProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const asksDue = unmet.some(({ guard }) => guard === 'callback-due');
  const confirmations = unmet.filter(({ guard }) => guard === 'confirmation');
  const callbackAt = momentOf(typed);

  function submit(event: FormEvent): void {
    event.preventDefault();
    onGiven({ ...(confirmations.length > 0 && { confirmed: true }), ...(callbackAt && { callbackAt }) });
  }

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <form onSubmit={submit}>
          <Modal.Header closeLabel={text('dialog.cancel')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {confirmations.map(({ message }) => (
                <Typography key={message}>{message}</Typography>
              ))}
              {asksDue && <TextField label={text('form.ask.due')} type="datetime-local" isRequired value={typed} onChange={setTyped} />}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              {text('dialog.cancel')}
            </Button>
            <Button type="submit" disabled={asksDue && callbackAt === undefined}>
              {title}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
