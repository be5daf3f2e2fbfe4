import { useState } from 'react';
import { Button, Typography } from '@strapi/design-system';
import type { ContactCard, ContactReference, MergedField, MergeSide } from '../../../../shared/contracts/contacts';
import { useMergeContacts, useMergePreview } from '../../api/contacts-api';
import { SkeletonBar } from '../../components/SkeletonBar';
import { FormDialog } from '../../components/FormDialog';
import { useText } from '../../components/use-text';
import { ContactPicker } from './ContactPicker';
import { MergePreviewTable } from './MergePreviewTable';
import { WriteFailure } from './WriteFailure';

/** Merges another contact into this one: which, which fields of which, and what moves, before it is done (B9). */
export function MergeDialog({ winner, onClose }: { winner: ContactCard; onClose: () => void }) {
  const text = useText();
  const [loser, setLoser] = useState<ContactReference | null>(null);
  const [sides, setSides] = useState<Partial<Record<MergedField, MergeSide>>>({});
  const preview = useMergePreview({ winner: winner.documentId, loser: loser?.documentId ?? '' }, { skip: !loser });
  const [merge, { error, isLoading, reset }] = useMergeContacts();
  const shown = loser ? preview.currentData : undefined;

  /** Nothing that was said of one contact holds for another. */
  function chooseAnother(): void {
    setLoser(null);
    setSides({});
    reset();
  }

  async function submit(): Promise<void> {
    if (!loser || !shown) return;
    const { revision } = shown.winner;
    const data = { loser: loser.documentId, fields: sides, revision, loserRevision: shown.loser.revision };
    const result = await merge({ winner: winner.documentId, data });
    if ('data' in result) onClose();
  }

  return (
    <FormDialog
      title={text('contacts.merge.title', { name: winner.displayName })}
      submitText={text('contacts.merge.submit')}
      isReady={shown !== undefined && !shown.isTooLarge}
      isBusy={isLoading}
      otherAction={
        loser && (
          <Button variant="tertiary" onClick={chooseAnother}>
            {text('contacts.merge.other')}
          </Button>
        )
      }
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {!loser && (
        <ContactPicker
          label={text('contacts.merge.who')}
          kind={winner.kind}
          exclude={winner.documentId}
          hasFocus
          onPick={({ documentId, displayName }) => setLoser({ documentId, displayName })}
        />
      )}
      {loser && !shown && preview.isFetching && <SkeletonBar $width="100%" $height="12rem" />}
      {loser && preview.isError && <WriteFailure error={preview.error} />}
      {shown && <MergePreviewTable preview={shown} sides={sides} onChoose={(field, side) => setSides({ ...sides, [field]: side })} />}
      {shown?.isTooLarge && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {text('contacts.merge.too-large')}
        </Typography>
      )}
      <WriteFailure error={error} onReload={() => void preview.refetch()} />
    </FormDialog>
  );
}
