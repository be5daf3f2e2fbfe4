import { useState } from 'react';
import { Field, Textarea } from '@strapi/design-system';
import { ACTIVITY_LIMITS } from '../../../../../shared/activity-limits';
import { useAddComment } from '../../../api/activities-api';
import { failureText } from '../../../api/failure-text';
import { FormDialog } from '../../../components/FormDialog';
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
    <FormDialog
      title={text('activity.comment')}
      submitText={text('activity.comment.save')}
      isReady={words.trim() !== ''}
      isBusy={isLoading}
      onSubmit={() => void save()}
      onClose={onClose}
    >
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
    </FormDialog>
  );
}
