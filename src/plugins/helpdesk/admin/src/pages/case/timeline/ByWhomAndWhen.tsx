import type { Activity } from '../../../../../shared/contracts/cases';
import { RelativeTime } from '../../../components/RelativeTime';
import { Quiet } from './timeline-styles';
import { useActorName } from './use-actor-name';

export function ByWhomAndWhen({ activity }: { activity: Activity }) {
  const actorName = useActorName();
  return (
    <Quiet>
      {actorName(activity.actor)} · <RelativeTime at={activity.at} withTime />
    </Quiet>
  );
}
