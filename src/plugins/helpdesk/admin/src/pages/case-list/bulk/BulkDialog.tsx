import { useState } from 'react';
import { Checkbox, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { BulkAction, BulkJob, BulkSelection } from '../../../../../shared/contracts/bulk';
import { useBulkPreview, useStartBulkJob } from '../../../api/bulk-api';
import { failureText } from '../../../api/failure-text';
import { FormDialog } from '../../../components/FormDialog';
import { useText } from '../../../components/use-text';
import { BulkPreview } from './BulkPreview';
import { TargetFields } from './TargetFields';

interface BulkDialogProps {
  kind: BulkAction['kind'];
  selection: BulkSelection;
  /** documentIds of the campaigns that the list is filtered by */
  campaigns: string[];
  onStarted: (job: BulkJob) => void;
  onClose: () => void;
}

/** Asks where the cases are to go, says what that does, and starts it once that is agreed to. */
export function BulkDialog({ kind, selection, campaigns, onStarted, onClose }: BulkDialogProps) {
  const text = useText();
  const { locale: language } = useIntl();
  const [action, setAction] = useState<BulkAction | null>(null);
  const [isAgreed, setAgreed] = useState(false);
  const request = action && { action, selection, language };
  const preview = useBulkPreview(request ?? { action: { kind: 'set-owner', owner: null }, selection, language }, { skip: !request });
  const [start, started] = useStartBulkJob();
  const found = request && !preview.isFetching ? preview.currentData : undefined;
  const error = started.error ?? (preview.isFetching ? undefined : preview.error);
  const asksConfirmation =
    found?.reasons.some(({ guard }) => guard === 'confirmation') || (action?.kind === 'set-status' && action.confirmed);

  const isReady =
    found !== undefined && (found.counts.changed > 0 || found.looked < found.total) && (found.losingAnswers === 0 || isAgreed);

  function choose(next: BulkAction): void {
    setAction(next);
    setAgreed(false);
    started.reset();
  }

  async function confirm(): Promise<void> {
    if (!request) return;
    const answer = await start(request);
    if ('data' in answer && answer.data) onStarted(answer.data);
  }

  return (
    <FormDialog
      title={text(`bulk.title.${kind}`)}
      submitText={found ? text('bulk.start', { count: found.total }) : text('bulk.start.none')}
      variant={found && found.losingAnswers > 0 ? 'danger' : 'default'}
      isReady={isReady}
      isBusy={started.isLoading}
      isOnlyByButton
      onSubmit={() => void confirm()}
      onClose={onClose}
    >
      <TargetFields kind={kind} campaigns={campaigns} action={action} onChange={choose} />
      {action?.kind === 'set-status' && asksConfirmation && (
        <Checkbox checked={action.confirmed ?? false} onCheckedChange={(checked) => choose({ ...action, confirmed: checked === true })}>
          {text('bulk.confirmed')}
        </Checkbox>
      )}
      {request && !error && <BulkPreview preview={found} isAgreed={isAgreed} onAgree={setAgreed} />}
      {error && (
        <Typography role="alert" tag="p" textColor="danger700">
          {failureText(error, text)}
        </Typography>
      )}
    </FormDialog>
  );
}
