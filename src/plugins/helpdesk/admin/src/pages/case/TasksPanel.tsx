import { Button, Typography, VisuallyHidden } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import type { Task } from '../../../../shared/contracts/tasks';
import { useTasks } from '../../api/cases-api';
import { Panel } from '../../components/Panel';
import { RelativeTime } from '../../components/RelativeTime';
import { SkeletonBar } from '../../components/SkeletonBar';
import { useText } from '../../components/use-text';
import { Deadline } from './Deadline';
import { FactRow } from './FactRow';

/** The tasks of a case (R15): which are done, and who is to do the others by when. */
export function TasksPanel({ documentId }: { documentId: string }) {
  const text = useText();
  const { currentData: tasks, isError, isFetching, refetch } = useTasks(documentId, { refetchOnMountOrArgChange: true });
  const done = tasks?.filter(({ doneAt }) => doneAt !== null).length ?? 0;

  function content(): JSX.Element {
    if (!tasks && isError && !isFetching) {
      return (
        <Button variant="tertiary" onClick={() => void refetch()}>
          {text('tasks.retry')}
        </Button>
      );
    }
    if (!tasks) {
      return (
        <>
          <VisuallyHidden role="status">{text('tasks.loading')}</VisuallyHidden>
          <SkeletonBar $width="100%" $height="2rem" />
        </>
      );
    }
    if (tasks.length === 0) return <Typography textColor="neutral600">{text('tasks.none')}</Typography>;
    return (
      <List>
        {tasks.map((task) => (
          <TaskLine key={task.id} task={task} />
        ))}
      </List>
    );
  }

  const note = tasks && tasks.length > 0 ? text('tasks.progress', { done, all: tasks.length }) : undefined;
  return (
    <Panel title={text('tasks.title')} note={note}>
      {content()}
    </Panel>
  );
}

function TaskLine({ task: { title, assignee, team, dueAt, doneAt, doneBy } }: { task: Task }) {
  const text = useText();
  const who = [doneAt ? (doneBy ?? assignee)?.name : assignee?.name, team].filter(Boolean).join(' · ');
  return (
    <Item>
      <Mark $isDone={doneAt !== null} role="img" aria-label={text(doneAt ? 'tasks.done' : 'tasks.open')}>
        {doneAt && <CheckCircle aria-hidden />}
      </Mark>
      <div>
        <Title $isDone={doneAt !== null}>{title}</Title>
        <Details>
          {who && <span>{who}</span>}
          {doneAt && <RelativeTime at={doneAt} />}
          {!doneAt && dueAt && (
            <FactRow>
              <Deadline at={dueAt} />
            </FactRow>
          )}
        </Details>
      </div>
    </Item>
  );
}

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
  font-size: ${({ theme }) => theme.fontSizes[2]};
`;

const Item = styled.li`
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[2]};
`;

const Mark = styled.span<{ $isDone: boolean }>`
  width: 1.6rem;
  height: 1.6rem;
  margin-block-start: 0.2rem;
  border: ${({ theme, $isDone }) => ($isDone ? 'none' : `2px solid ${theme.colors.neutral500}`)};
  border-radius: 50%;

  svg {
    width: 1.6rem;
    height: 1.6rem;
    color: ${({ theme }) => theme.colors.success600};
  }
`;

const Title = styled.span<{ $isDone: boolean }>`
  overflow-wrap: anywhere;
  color: ${({ theme, $isDone }) => ($isDone ? theme.colors.neutral600 : theme.colors.neutral800)};
`;

const Details = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => `0 ${theme.spaces[3]}`};
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;
