import { Pencil } from '@strapi/icons';
import { ByWhomAndWhen } from './ByWhomAndWhen';
import { ChangeLine, ChangeList } from './ChangeLine';
import { ClearedAnswers } from './ClearedAnswers';
import type { TimelineEntry } from './timeline-entries';
import { EventLine } from './timeline-styles';

/** The fields that one command changed: a line for one, a list for several. */
export function ChangeGroup({ entry: { first, changes, cleared } }: { entry: Extract<TimelineEntry, { type: 'changes' }> }) {
  const [only] = changes;
  if (only && changes.length === 1) {
    return (
      <EventLine>
        <Pencil aria-hidden />
        <ChangeLine change={only} />
        <ByWhomAndWhen activity={first} />
        {cleared && <ClearedAnswers activity={cleared} />}
      </EventLine>
    );
  }
  return (
    <EventLine>
      <Pencil aria-hidden />
      <ByWhomAndWhen activity={first} />
      <ChangeList>
        {changes.map((change) => (
          <li key={change.field}>
            <ChangeLine change={change} />
          </li>
        ))}
      </ChangeList>
      {cleared && <ClearedAnswers activity={cleared} />}
    </EventLine>
  );
}
