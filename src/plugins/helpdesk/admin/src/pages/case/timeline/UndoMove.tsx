import { TextButton } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useUndoMove } from '../../../api/activities-api';
import { useText } from '../../../components/use-text';
import { moveFailureText } from './move-failure-text';
import { useTimelineCase } from './timeline-case';

/** Takes a move back. @param record id of the activity that tells of it */
export function UndoMove({ record, onDone }: { record: string; onDone?: () => void }) {
  const text = useText();
  const documentId = useTimelineCase();
  const { toggleNotification } = useNotification();
  const [undo, { isLoading }] = useUndoMove();

  async function takeBack(): Promise<void> {
    const answer = await undo({ documentId, activityId: record });
    if ('error' in answer) toggleNotification({ type: 'danger', message: moveFailureText(answer.error, text) });
    else onDone?.();
  }

  return (
    <TextButton loading={isLoading} onClick={() => void takeBack()}>
      {text('move.undo')}
    </TextButton>
  );
}
