import type { TimelineEntry } from './timeline-entries';
import { ChangeGroup } from './ChangeGroup';
import { MessageCard } from './MessageCard';
import { MoveEvent } from './MoveEvent';
import { PlainEvent } from './PlainEvent';
import { StatusChange } from './StatusChange';
import { TaskItem } from './TaskItem';

export function TimelineItem({ entry }: { entry: TimelineEntry }) {
  return entry.type === 'changes' ? <ChangeGroup entry={entry} /> : <ActivityItem entry={entry} />;
}

function ActivityItem({ entry: { activity } }: { entry: Extract<TimelineEntry, { type: 'activity' }> }) {
  switch (activity.kind) {
    case 'message':
    case 'note':
    case 'call':
    case 'delivery-failure':
      return <MessageCard activity={activity} />;
    case 'status-change':
      return <StatusChange activity={activity} />;
    case 'task':
      return <TaskItem activity={activity} />;
    case 'move':
      return <MoveEvent activity={activity} />;
    default:
      return <PlainEvent activity={activity} />;
  }
}
