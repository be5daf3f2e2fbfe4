import { ArrowLeft, ArrowRight } from '@strapi/icons';
import type { Activity } from '../../../../../shared/contracts/cases';
import { ActivityMenu } from './ActivityMenu';
import { ByWhomAndWhen } from './ByWhomAndWhen';
import { CommentList } from './CommentList';
import { MoveWords } from './MoveWords';
import { EventLine } from './timeline-styles';
import { UndoMove } from './UndoMove';
import { useMayEdit } from './use-may-edit';

/** That something left for another case, or came from one. */
export function MoveEvent({ activity }: { activity: Activity }) {
  const { mayEdit } = useMayEdit();
  const { move } = activity;
  if (!move) return null;
  return (
    <EventLine>
      {move.way === 'out' ? <ArrowRight aria-hidden /> : <ArrowLeft aria-hidden />}
      <MoveWords move={move} />
      <ByWhomAndWhen activity={activity} />
      <ActivityMenu activity={activity} />
      {mayEdit && move.canUndo && activity.cause !== 'undo' && <UndoMove record={activity.id} />}
      <CommentList activity={activity} />
    </EventLine>
  );
}
