import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import type { Activity } from '../../../../../shared/contracts/cases';
import { useChangeNote } from '../../../api/activities-api';
import { failureText } from '../../../api/failure-text';
import { refusalOf } from '../../../api/refusal';
import { useText } from '../../../components/use-text';
import { useRewording, type Rewording } from './rewordings';
import { useTimelineCase } from './timeline-case';

interface NoteEditorProps {
  activity: Activity;
  rewording: Rewording;
  /** It was just begun here: one that comes back into sight must not take the focus. */
  takesFocus: boolean;
}

/** A note that is being worded in another way. What somebody else made of it meanwhile is shown above it. */
export function NoteEditor({ activity, rewording: { words, revision }, takesFocus }: NoteEditorProps) {
  const text = useText();
  const documentId = useTimelineCase();
  const { edit, end } = useRewording(activity);
  const [change, { isLoading, error }] = useChangeNote();
  const isConflict = activity.revision !== revision || (error !== undefined && refusalOf(error).kind === 'conflict');

  async function save(): Promise<void> {
    const answer = await change({ documentId, activityId: activity.id, data: { text: words, revision } });
    if (!('error' in answer)) end();
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root
        error={isConflict ? text('note.conflict') : error ? failureText(error, text) : undefined}
        hint={isConflict && activity.revision !== revision ? text('note.conflict.now', { text: activity.text ?? '' }) : undefined}
      >
        <Field.Label>{text('note.label')}</Field.Label>
        <Textarea
          autoFocus={takesFocus}
          value={words}
          // What is typed while it is on its way would go with the editor.
          readOnly={isLoading}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => edit({ words: event.target.value })}
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      <Flex gap={2}>
        {isConflict && activity.revision !== revision ? (
          <Button size="S" variant="secondary" onClick={() => edit({ revision: activity.revision })}>
            {text('note.conflict.mine')}
          </Button>
        ) : (
          <Button size="S" loading={isLoading} disabled={words.trim() === ''} onClick={() => void save()}>
            {text('note.save')}
          </Button>
        )}
        <Button size="S" variant="tertiary" onClick={end}>
          {text('dialog.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}
