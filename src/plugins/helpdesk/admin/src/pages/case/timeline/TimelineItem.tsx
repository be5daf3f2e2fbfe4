import type { TimelineEntry } from './timeline-entries';
import { ChangeGroup } from './ChangeGroup';
import { MessageCard } from './MessageCard';
import { PlainEvent } from './PlainEvent';
import { StatusChange } from './StatusChange';
import { TaskItem } from './TaskItem';

export function TimelineItem({ entry }: { entry: TimelineEntry }) {
  return <li>{entry.type === 'changes' ? <ChangeGroup entry={entry} /> : <ActivityItem entry={entry} />}</li>;
}

function ActivityItem({ entry: { activity } }: { entry: Extract<TimelineEntry, { type: 'activity' }> }) {
  switch (activity.kind) {
    case 'message':
    case 'delivery-failure':
      return <MessageCard activity={activity} />;
    case 'status-change':
      return <StatusChange activity={activity} />;
    case 'task':
      return <TaskItem activity={activity} />;
    default:
      return <PlainEvent activity={activity} />;
  }
}
