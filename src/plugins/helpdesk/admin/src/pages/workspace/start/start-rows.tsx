import { Link } from 'react-router-dom';
import type { StartCallback, StartCase, StartTask } from '../../../../../shared/contracts/workspace';
import { RelativeTime } from '../../../components/RelativeTime';
import { SourceIcon } from '../../../components/SourceIcon';
import { StatusLabel } from '../../../components/StatusLabel';
import { useLocalised } from '../../../components/use-localised';
import { useNow } from '../../../components/use-now';
import { useText } from '../../../components/use-text';
import { casePath } from '../../../routes';
import { CallbackLine, CaseLine, DueTime, TallLine } from './start-styles';

export function CaseRow({ row }: { row: StartCase }) {
  const localised = useLocalised();
  return (
    <li>
      <CaseLine as={Link} to={casePath(row.documentId)}>
        <SourceIcon source={row.source} />
        <b>{row.number}</b>
        <span title={row.subject}>{row.subject}</span>
        <small title={row.contact}>{row.contact}</small>
        <StatusLabel name={localised(row.status.name)} kind={row.status.kind} />
        <RelativeTime at={row.waitingSince} />
      </CaseLine>
    </li>
  );
}

export function CallbackRow({ row }: { row: StartCallback }) {
  const text = useText();
  return (
    <li>
      <CallbackLine as={Link} to={casePath(row.documentId)}>
        <SourceIcon source={row.source} />
        <b>{row.number}</b>
        <span title={row.subject}>{row.subject}</span>
        <small title={row.contact}>{row.contact}</small>
        <small>{text(row.isMine ? 'start.callback.mine' : 'start.callback.public')}</small>
        <Due at={row.callbackAt} />
      </CallbackLine>
    </li>
  );
}

export function TaskRow({ row }: { row: StartTask }) {
  return (
    <li>
      <TallLine as={Link} to={casePath(row.case.documentId)}>
        <span title={row.title}>{row.title}</span>
        {row.dueAt ? <Due at={row.dueAt} /> : <span />}
        <small title={`${row.case.number} ${row.case.subject}`}>
          {row.case.number} {row.case.subject}
        </small>
      </TallLine>
    </li>
  );
}

/** When something is due; what is overdue says so in words as well. */
function Due({ at }: { at: string }) {
  const text = useText();
  const isOver = new Date(at).getTime() < useNow();
  return (
    <DueTime data-over={isOver || undefined}>
      {isOver && `${text('start.overdue')} `}
      <RelativeTime at={at} withTime />
    </DueTime>
  );
}
