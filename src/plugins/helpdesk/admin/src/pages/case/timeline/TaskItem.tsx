import { Check, Pencil, Plus, Trash } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Activity } from '../../../../../shared/contracts/cases';
import { useText } from '../../../components/use-text';
import { ActivityMenu } from './ActivityMenu';
import { ByWhomAndWhen } from './ByWhomAndWhen';
import { ChangeLine, ChangeList } from './ChangeLine';
import { CommentList } from './CommentList';
import { taskEvent, type TaskEvent } from './task-event';
import { EventLine } from './timeline-styles';

const ICONS: Record<TaskEvent['kind'], typeof Check> = { added: Plus, changed: Pencil, done: Check, reopened: Pencil, removed: Trash };

/** What became of a task of the case. */
export function TaskItem({ activity }: { activity: Activity }) {
  const text = useText();
  const event = taskEvent(activity.change);
  if (!event) return null;
  const Icon = ICONS[event.kind];
  return (
    <EventLine>
      <Icon aria-hidden />
      <What>
        {text(`timeline.task.${event.kind}`)}: <strong>{event.title}</strong>
      </What>
      <ByWhomAndWhen activity={activity} />
      <ActivityMenu activity={activity} />
      {event.changes.length > 0 && (
        <ChangeList>
          {event.changes.map((change) => (
            <li key={change.field}>
              <ChangeLine change={change} isNew={event.kind === 'added'} />
            </li>
          ))}
        </ChangeList>
      )}
      <CommentList activity={activity} />
    </EventLine>
  );
}

const What = styled.span`
  min-width: 0;
  overflow-wrap: anywhere;

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }
`;
