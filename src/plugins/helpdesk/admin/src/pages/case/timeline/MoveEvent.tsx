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
      <span>{text(`move.${move.way}`, { what: text(kindText(move.kind)) })}</span>
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

function kindText(kind: Activity['kind']) {
  switch (kind) {
    case 'note':
    case 'call':
    case 'attachment':
      return `move.what.${kind}` as const;
    default:
      return 'move.what.message' as const;
  }
}
