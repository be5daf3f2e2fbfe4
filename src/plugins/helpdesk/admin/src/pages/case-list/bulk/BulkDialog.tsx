import { useState } from 'react';
import { Button, Checkbox, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { BulkAction, BulkJob, BulkSelection } from '../../../../../shared/contracts/bulk';
import { useBulkPreview, useStartBulkJob } from '../../../api/bulk-api';
import { failureText } from '../../../api/failure-text';
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
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={text('dialog.cancel')}>
          <Modal.Title>{text(`bulk.title.${kind}`)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Sections>
            <TargetFields kind={kind} campaigns={campaigns} action={action} onChange={choose} />
            {action?.kind === 'set-status' && asksConfirmation && (
              <Checkbox
                checked={action.confirmed ?? false}
                onCheckedChange={(checked) => choose({ ...action, confirmed: checked === true })}
              >
                {text('bulk.confirmed')}
              </Checkbox>
            )}
            {request && !error && <BulkPreview preview={found} isAgreed={isAgreed} onAgree={setAgreed} />}
            {error && (
              <Typography role="alert" tag="p" textColor="danger700">
                {failureText(error, text)}
              </Typography>
            )}
          </Sections>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('dialog.cancel')}
          </Button>
          <Button
            variant={found && found.losingAnswers > 0 ? 'danger' : 'default'}
            disabled={!isReady}
            loading={started.isLoading}
            onClick={() => void confirm()}
          >
            {found ? text('bulk.start', { count: found.total }) : text('bulk.start.none')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

const Sections = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
`;
