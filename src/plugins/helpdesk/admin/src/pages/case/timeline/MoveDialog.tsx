import { useState } from 'react';
import { Field, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { Activity, CaseRow } from '../../../../../shared/contracts/cases';
import { useMoveActivity } from '../../../api/activities-api';
import { useCases } from '../../../api/cases-api';
import { FormDialog } from '../../../components/FormDialog';
import { useText } from '../../../components/use-text';
import { moveFailureText } from './move-failure-text';
import { useOnMoved, useTimelineCase } from './timeline-case';

const SHOWN = 8;

/** Asks which case something is to go to, found by its number or any words. */
export function MoveDialog({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const text = useText();
  const documentId = useTimelineCase();
  const onMoved = useOnMoved();
  const { toggleNotification } = useNotification();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<CaseRow | null>(null);
  const { currentData, isFetching } = useCases({ search: search.trim(), pageSize: SHOWN }, { skip: search.trim() === '' });
  const [move, { isLoading }] = useMoveActivity();
  const found = currentData?.data.filter((row) => row.documentId !== documentId) ?? [];

  async function submit(to: CaseRow): Promise<void> {
    const answer = await move({ documentId, activityId: activity.id, data: { to: to.documentId } });
    if ('error' in answer) toggleNotification({ type: 'danger', message: moveFailureText(answer.error, text) });
    else {
      onMoved(answer.data);
      onClose();
    }
  }

  return (
    <FormDialog
      title={text('activity.move')}
      submitText={chosen ? text('move.to', { number: chosen.number }) : text('move.submit')}
      isReady={chosen !== null}
      isBusy={isLoading}
      onSubmit={() => chosen && void submit(chosen)}
      onClose={onClose}
    >
      <Field.Root hint={text('move.hint')}>
        <Field.Label>{text('move.search')}</Field.Label>
        <TextInput
          autoFocus
          value={search}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
            setSearch(event.target.value);
            setChosen(null);
          }}
        />
        <Field.Hint />
      </Field.Root>
      <Found role="radiogroup" aria-label={text('move.found')}>
        {found.map((row) => (
          <label key={row.documentId}>
            <input type="radio" name="move-to" checked={chosen?.documentId === row.documentId} onChange={() => setChosen(row)} />
            <span>
              <strong>{row.number}</strong> {row.subject} · {row.contact.displayName}
            </span>
          </label>
        ))}
      </Found>
      {search.trim() !== '' && !isFetching && found.length === 0 && (
        <Typography textColor="neutral600" role="status">
          {text('move.nothing')}
        </Typography>
      )}
      {chosen && activity.visibility === 'public' && (
        <Typography textColor="neutral800" tag="p">
          {text('move.seen', { name: chosen.contact.displayName })}
        </Typography>
      )}
    </FormDialog>
  );
}

const Found = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  min-height: 12rem;
  align-content: start;
  padding-block: ${({ theme }) => theme.spaces[3]};

  label {
    display: flex;
    gap: ${({ theme }) => theme.spaces[2]};
    align-items: baseline;
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: ${({ theme }) => theme.fontSizes[2]};
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }
`;
