import { styled } from 'styled-components';
import type { Activity } from '../../../../../shared/contracts/cases';
import { useText } from '../../../components/use-text';
import { ChangeLine } from '../timeline/ChangeLine';
import { ClearedAnswers } from '../timeline/ClearedAnswers';
import { MoveWords } from '../timeline/MoveWords';
import { taskEvent, type TaskEvent } from '../timeline/task-event';

/** One thing that was changed: a field from what to what, what became of a task, or where something was moved. */
export function HistoryLine({ activity }: { activity: Activity }) {
  const text = useText();
  const { kind, change, move } = activity;
  const task = taskEvent(change);
  if (task) return <TaskLine task={task} />;
  if (kind === 'created') {
    return (
      <Words>
        {text('timeline.created')}
        {change && <ChangeLine change={change} isNew />}
      </Words>
    );
  }
  if (change) {
    return (
      <>
        <ChangeLine change={change} />
        {activity.cleared && <ClearedAnswers activity={activity} />}
      </>
    );
  }
  return <Words>{move && <MoveWords move={move} />}</Words>;
}

function TaskLine({ task: { kind, title, changes } }: { task: TaskEvent }) {
  const text = useText();
  return (
    <>
      {text(`timeline.task.${kind}`)}: <strong>{title}</strong>
      {changes.map((change) => (
        <div key={change.field}>
          <ChangeLine change={change} isNew={kind === 'added'} />
        </div>
      ))}
    </>
  );
}

const Words = styled.span`
  display: inline-flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => `0 ${theme.spaces[2]}`};
`;
