import { useState } from 'react';
import { Button, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ContactMergeSummary, UndoMerge } from '../../../../shared/contracts/contacts';
import { useUndoMerge } from '../../api/contacts-api';
import { failureOf } from '../../api/failure';
import { refusalOf } from '../../api/refusal';
import { RelativeTime } from '../../components/RelativeTime';
import { useText } from '../../components/use-text';
import { useContactFieldName } from './use-contact-field-name';

/** What was merged into a contact last, and the way back; after it, what could not be put back. */
export function MergeUndo({ merges: [last], canUndo }: { merges: ContactMergeSummary[]; canUndo: boolean }) {
  const text = useText();
  const fieldName = useContactFieldName();
  const [undo, { error, isLoading }] = useUndoMerge();
  const [undone, setUndone] = useState<UndoMerge.Response['data'] | null>(null);

  async function takeBack(id: string): Promise<void> {
    const result = await undo(id);
    setUndone('data' in result && result.data ? result.data : null);
  }

  const refusal = refusalOf(error);
  const left = undone && [
    ...(undone.casesLeft.length > 0
      ? [text('contacts.merge.cases-left', { cases: undone.casesLeft.map(({ number }) => number).join(', ') })]
      : []),
    ...(undone.fieldsLeft.length > 0 ? [text('contacts.merge.fields-left', { fields: undone.fieldsLeft.map(fieldName).join(', ') })] : []),
  ];
  // Told also once the merge is gone from the list, since that is what a refused undo leads to.
  if (!last && !left && error === undefined) return null;
  return (
    <>
      {left && (
        <Bar role="status">
          <Typography variant="pi" textColor="neutral800">
            {[text('contacts.merge.undone'), ...left].join(' ')}
          </Typography>
        </Bar>
      )}
      {last && (
        <Bar>
          <Typography variant="pi" textColor="neutral800">
            {text('contacts.merge.done', { name: last.loser, by: last.by })} <RelativeTime at={last.at} />
          </Typography>
          {canUndo && (
            <Button size="S" variant="tertiary" loading={isLoading} onClick={() => void takeBack(last.id)}>
              {text('contacts.merge.undo')}
            </Button>
          )}
        </Bar>
      )}
      {error !== undefined && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {refusal.kind === 'conflict' ? text('contacts.merge.undo.refused') : text(`failure.${failureOf(error)}.text`)}
        </Typography>
      )}
    </>
  );
}

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[4]}`};
  border: 1px solid ${({ theme }) => theme.colors.primary200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.primary100};
`;
