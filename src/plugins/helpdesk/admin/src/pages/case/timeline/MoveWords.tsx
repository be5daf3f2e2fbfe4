import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { Activity, ActivityMove } from '../../../../../shared/contracts/cases';
import { useText } from '../../../components/use-text';
import { casePath } from '../../../routes';

/** What left the case or came to it, and where the other end is if the reader may know. */
export function MoveWords({ move }: { move: ActivityMove }) {
  const text = useText();
  return (
    <>
      <span>{text(`move.${move.way}`, { what: text(`move.what.${namedKind(move.kind)}`) })}</span>
      {move.other ? (
        <Link tag={NavLink} to={casePath(move.other.documentId)}>
          {move.other.number}
        </Link>
      ) : (
        <span>{text('move.elsewhere')}</span>
      )}
    </>
  );
}

function namedKind(kind: Activity['kind']) {
  return kind === 'note' || kind === 'call' || kind === 'attachment' ? kind : 'message';
}
