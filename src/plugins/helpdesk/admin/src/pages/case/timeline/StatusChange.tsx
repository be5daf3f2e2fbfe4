import type { Activity, ChangeValue } from '../../../../../shared/contracts/cases';
import { useCaseFilters } from '../../../api/cases-api';
import { StatusLabel } from '../../../components/StatusLabel';
import { useLocalised } from '../../../components/use-localised';
import { ActivityMenu } from './ActivityMenu';
import { Arrow } from './Arrow';
import { ByWhomAndWhen } from './ByWhomAndWhen';
import { ClearedAnswers } from './ClearedAnswers';
import { CommentList } from './CommentList';
import { EventLine } from './timeline-styles';
import { useChangeText } from './use-change-text';

export function StatusChange({ activity }: { activity: Activity }) {
  const { change } = activity;
  return (
    <EventLine>
      {change && (
        <>
          {change.from !== null && (
            <>
              <Status value={change.from} />
              <Arrow />
            </>
          )}
          <Status value={change.to} />
        </>
      )}
      <ByWhomAndWhen activity={activity} />
      <ActivityMenu activity={activity} />
      <ClearedAnswers activity={activity} />
      <CommentList activity={activity} />
    </EventLine>
  );
}

/** By its own name and colour while it exists, by the label kept with the change afterwards. */
function Status({ value }: { value: ChangeValue }) {
  const localised = useLocalised();
  const changeText = useChangeText();
  const { data: filters } = useCaseFilters();
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  const status = filters?.statuses.find(({ documentId }) => documentId === id);
  return <StatusLabel name={(status && localised(status.name)) || changeText(value)} kind={status?.kind} />;
}
