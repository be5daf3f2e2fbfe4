import { Pencil } from '@strapi/icons';
import { ActivityMenu } from './ActivityMenu';
import { ByWhomAndWhen } from './ByWhomAndWhen';
import { ChangeLine, ChangeList } from './ChangeLine';
import { ClearedAnswers } from './ClearedAnswers';
import { CommentList } from './CommentList';
import type { TimelineEntry } from './timeline-entries';
import { EventLine } from './timeline-styles';

/** The fields that one command changed: a line for one, a list for several. A short note on them stands with the first. */
export function ChangeGroup({ entry: { activities } }: { entry: Extract<TimelineEntry, { type: 'changes' }> }) {
  const [first] = activities;
  const changes = activities.flatMap(({ change }) => change ?? []);
  const [only] = changes.length === 1 ? changes : [];
  return (
    <EventLine>
      <Pencil aria-hidden />
      {only && <ChangeLine change={only} />}
      <ByWhomAndWhen activity={first} />
      <ActivityMenu activity={first} />
      {!only && (
        <ChangeList>
          {changes.map((change) => (
            <li key={change.field}>
              <ChangeLine change={change} />
            </li>
          ))}
        </ChangeList>
      )}
      {activities.map((activity) => (
        <ClearedAnswers key={activity.id} activity={activity} />
      ))}
      {activities.map((activity) => (
        <CommentList key={activity.id} activity={activity} />
      ))}
    </EventLine>
  );
}
