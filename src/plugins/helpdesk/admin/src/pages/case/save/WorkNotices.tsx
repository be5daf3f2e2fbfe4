import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Strip } from '../../../components/Strip';
import { useText } from '../../../components/use-text';
import { RefusalNote } from '../form/RefusalNote';
import { useCardWork } from './card-context';
import { MergeDialog } from './MergeDialog';
import type { useCaseDraft } from './use-case-draft';
import type { useUndoOffer } from './use-undo-offer';

interface WorkNoticesProps {
  draft: Pick<ReturnType<typeof useCaseDraft>, 'restoredFrom' | 'theirs' | 'keepMine' | 'takeTheirs'>;
  offer: ReturnType<typeof useUndoOffer>['offer'];
  onDiscard: () => void;
}

/** What there is to say about the work on a card: restored, written in another window, refused, in conflict. */
export function WorkNotices({ draft, offer, onDiscard }: WorkNoticesProps) {
  const text = useText();
  const { formatDate } = useIntl();
  const { refusal, isDirty, conflicts, refresh } = useCardWork();
  const time = (at: string) => formatDate(at, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <>
      {draft.restoredFrom !== null && isDirty && !draft.theirs && (
        <Strip $tone="warning" role="status">
          <Typography variant="pi">{text('save.restored', { time: time(draft.restoredFrom) })}</Typography>
          <Button size="S" variant="tertiary" onClick={onDiscard}>
            {text('save.discard')}
          </Button>
        </Strip>
      )}
      {draft.theirs && (
        <Strip $tone="warning" role="alert">
          <Typography variant="pi">
            {text('save.other-window', { time: draft.theirs.savedAt ? time(draft.theirs.savedAt) : '' })}
          </Typography>
          <Flex gap={2}>
            <Button size="S" variant="tertiary" onClick={draft.keepMine}>
              {text('save.keep-here')}
            </Button>
            <Button size="S" variant="tertiary" onClick={draft.takeTheirs}>
              {text('save.take-there')}
            </Button>
          </Flex>
        </Strip>
      )}
      {refusal?.kind === 'conflict' ? (
        <Strip $tone="warning" role="alert">
          <Typography variant="pi">{text('save.stale')}</Typography>
          <Button size="S" variant="secondary" onClick={() => void refresh()}>
            {text('save.refresh')}
          </Button>
        </Strip>
      ) : (
        <RefusalNote refusal={refusal} others={refusal?.kind === 'invalid' ? refusal.errors : []} />
      )}
      {offer && (
        <Strip $tone="warning" role="status">
          <Typography variant="pi">{text(offer.done)}</Typography>
          <Button size="S" variant="tertiary" onClick={offer.run}>
            {text('save.undo')}
          </Button>
        </Strip>
      )}
      {conflicts.length > 0 && <MergeDialog />}
    </>
  );
}
