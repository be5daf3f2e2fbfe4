import { VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { CaseRow } from '../../../../../shared/contracts/cases';
import type { CaseColumn } from '../../../../../shared/contracts/views';
import { CopyText } from '../../../components/CopyText';
import { DueTime } from '../../../components/DueTime';
import { Person } from '../../../components/Person';
import { RelativeTime } from '../../../components/RelativeTime';
import { SourceIcon } from '../../../components/SourceIcon';
import { StatusLabel } from '../../../components/StatusLabel';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { useAnswerText } from '../../case/use-answer-text';
import { Tags } from './Tags';

/** What a case has in a column; the subject is the row's own, because it opens the case. */
export function CaseCell({ row, column }: { row: CaseRow; column: Exclude<CaseColumn, 'subject'> }) {
  const text = useText();
  const localised = useLocalised();
  const { formatNumber } = useIntl();
  switch (column) {
    case 'source':
      return <SourceIcon source={row.source} />;
    case 'number':
      return <CopyText value={row.number} />;
    case 'contact':
      return <Cut>{row.contact.displayName}</Cut>;
    case 'campaign':
      return <Cut>{localised(row.campaign.name)}</Cut>;
    case 'category':
      return row.category ? <Cut>{localised(row.category.name)}</Cut> : <Nothing label={text('columns.nothing')} />;
    case 'status':
      return <StatusLabel name={localised(row.status.name)} kind={row.status.kind} />;
    case 'owner':
      return row.owner ? <Person name={row.owner.name} /> : <Nothing label={text('owner.none')} />;
    case 'tags':
      return row.tags.length > 0 ? <Tags tags={row.tags} /> : <Nothing label={text('columns.nothing')} />;
    case 'priority':
      return row.priority === null ? <Nothing label={text('columns.nothing')} /> : <>{formatNumber(row.priority)}</>;
    case 'deadlineAt':
      return <Due at={row.deadlineAt} row={row} />;
    case 'callbackAt':
      return <Due at={row.callbackAt} row={row} />;
    case 'createdAt':
    case 'updatedAt':
      return <RelativeTime at={row[column]} />;
    case 'firstResponse':
      return row.firstRespondedAt ? <RelativeTime at={row.firstRespondedAt} /> : <Nothing label={text('columns.no-response')} />;
    default:
      return <Answer row={row} column={column} />;
  }
}

function Due({ at, row }: { at: string | null; row: CaseRow }) {
  const text = useText();
  return at ? <DueTime due={at} from={row.createdAt} phase={row.phase} /> : <Nothing label={text('columns.nothing')} />;
}

function Answer({ row, column }: { row: CaseRow; column: CaseColumn }) {
  const text = useText();
  const answerText = useAnswerText();
  const answer = row.answers[column];
  if (!answer) return <Nothing label={text('columns.nothing')} />;
  return <Cut>{answerText({ key: column, label: {}, ...answer })}</Cut>;
}

/** Text that is told in full on hover where there is no room for it. */
function Cut({ children }: { children: string }) {
  return <span title={children}>{children}</span>;
}

function Nothing({ label }: { label: string }) {
  return (
    <>
      <span aria-hidden>—</span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </>
  );
}
