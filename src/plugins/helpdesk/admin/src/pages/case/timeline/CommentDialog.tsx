import { useState } from 'react';
import { Button, Field, Modal, Textarea } from '@strapi/design-system';
import { ACTIVITY_LIMITS } from '../../../../../shared/activity-limits';
import { useAddComment } from '../../../api/activities-api';
import { failureText } from '../../../api/failure-text';
import { useText } from '../../../components/use-text';
import { useTimelineCase } from './timeline-case';

/** Asks for a short note on an activity. */
export function CommentDialog({ activityId, onClose }: { activityId: string; onClose: () => void }) {
  const text = useText();
  const documentId = useTimelineCase();
  const [words, setWords] = useState('');
  const [add, { isLoading, error }] = useAddComment();

  async function save(): Promise<void> {
    const answer = await add({ documentId, activityId, data: { text: words } });
    if (!('error' in answer)) onClose();
  }

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('activity.comment')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Field.Root hint={text('activity.comment.hint')} error={error ? failureText(error, text) : undefined}>
            <Field.Label>{text('activity.comment.label')}</Field.Label>
            <Textarea
              autoFocus
              value={words}
              maxLength={ACTIVITY_LIMITS.comment}
              onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setWords(event.target.value)}
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('dialog.cancel')}
          </Button>
          <Button loading={isLoading} disabled={words.trim() === ''} onClick={() => void save()}>
            {text('activity.comment.save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
