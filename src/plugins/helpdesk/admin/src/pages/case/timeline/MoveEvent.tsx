import { Link } from '@strapi/design-system';
import { ArrowRight, ArrowLeft } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import type { Activity } from '../../../../../shared/contracts/cases';
import { useText } from '../../../components/use-text';
import { casePath } from '../../../routes';
import { ByWhomAndWhen } from './ByWhomAndWhen';
import { EventLine } from './timeline-styles';
import { UndoMove } from './UndoMove';
import { useMayEdit } from './use-may-edit';

/** That something left for another case, or came from one. */
export function MoveEvent({ activity }: { activity: Activity }) {
  const text = useText();
  const { mayEdit } = useMayEdit();
  const { move } = activity;
  if (!move) return null;
  return (
    <EventLine>
      {move.way === 'out' ? <ArrowRight aria-hidden /> : <ArrowLeft aria-hidden />}
      <span>{text(`move.${move.way}`, { what: text(`move.what.${namedKind(move.kind)}`) })}</span>
      {move.other ? (
        <Link tag={NavLink} to={casePath(move.other.documentId)}>
          {move.other.number}
        </Link>
      ) : (
        <span>{text('move.elsewhere')}</span>
      )}
      <ByWhomAndWhen activity={activity} />
      {mayEdit && move.canUndo && activity.cause !== 'undo' && <UndoMove record={activity.id} />}
    </EventLine>
  );
}

function namedKind(kind: Activity['kind']) {
  return kind === 'note' || kind === 'call' || kind === 'attachment' ? kind : 'message';
}
