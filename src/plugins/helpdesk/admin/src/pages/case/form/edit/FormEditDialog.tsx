import { useState } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { CaseForm } from '../../../../../../shared/contracts/cases';
import { useStatusOptions } from '../../../../api/cases-api';
import { editFormRefusalOf, useEditForm } from '../../../../api/forms-api';
import { ConfirmDialog } from '../../../../components/ConfirmDialog';
import { useLocalised } from '../../../../components/use-localised';
import { useText } from '../../../../components/use-text';
import { EditReview, type Review } from './EditReview';
import { FieldEdits } from './FieldEdits';
import { usePendingEdits } from './use-pending-edits';

interface FormEditDialogProps {
  documentId: string;
  form: CaseForm;
  onClose: () => void;
}

/** A form edited from inside a case (R43–R46): first what is to change, then for how many cases, then it is saved for all. */
export function FormEditDialog({ documentId, form, onClose }: FormEditDialogProps) {
  const text = useText();
  const localised = useLocalised();
  const { locale: language } = useIntl();
  const { toggleNotification } = useNotification();
  const pending = usePendingEdits(form);
  const statuses = useStatusOptions({ documentId, language }).data?.map(({ key, name }) => ({ value: key, name: localised(name) })) ?? [];
  const [send, { isLoading }] = useEditForm();
  const [review, setReview] = useState<Review | null>(null);
  const [isLeaving, setLeaving] = useState(false);

  async function submit(dryRun: boolean): Promise<void> {
    try {
      const data = await send({ slug: form.slug, version: form.version, edits: pending.toSend(), dryRun }).unwrap();
      if (dryRun) return setReview({ kind: 'checked', data });
      toggleNotification({ type: 'success', message: text('form.edit.saved', { all: data.cases.all }) });
      onClose();
    } catch (error) {
      setReview(editFormRefusalOf(error));
    }
  }

  const leave = () => (pending.isChanged ? setLeaving(true) : onClose());
  const canSave =
    review?.kind === 'checked' && review.data.changes.length > 0 && !review.data.problems.some(({ severity }) => severity === 'error');

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && leave()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={text('dialog.cancel')}>
          <Modal.Title>{text('form.edit.title', { form: localised(form.title) })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {review ? (
            <EditReview slug={form.slug} published={form.definition} edited={pending.edited} review={review} />
          ) : (
            <Flex direction="column" alignItems="stretch" gap={3}>
              <Typography textColor="neutral600">{text('form.edit.hint')}</Typography>
              {pending.lost > 0 && (
                <Typography role="alert" textColor="danger700">
                  {text('form.edit.lost', { count: pending.lost })}
                </Typography>
              )}
              <FieldEdits
                form={{ slug: form.slug, ...pending.edited }}
                statuses={statuses}
                missing={pending.missing}
                onEdit={pending.add}
              />
            </Flex>
          )}
        </Modal.Body>
        <Modal.Footer>
          {review ? (
            <>
              <Button variant="tertiary" onClick={() => setReview(null)}>
                {text('form.edit.back')}
              </Button>
              <Button disabled={!canSave} loading={isLoading} onClick={() => void submit(false)}>
                {text('form.edit.save')}
              </Button>
            </>
          ) : (
            <>
              <Button variant="tertiary" onClick={leave}>
                {text('dialog.cancel')}
              </Button>
              <Flex gap={2}>
                <Button variant="tertiary" disabled={!pending.canUndo} onClick={pending.undo}>
                  {text('form.edit.undo')}
                </Button>
                <Button disabled={!pending.isChanged || pending.missing.length > 0} loading={isLoading} onClick={() => void submit(true)}>
                  {text('form.edit.review')}
                </Button>
              </Flex>
            </>
          )}
        </Modal.Footer>
        {isLeaving && (
          <ConfirmDialog
            title={text('form.edit.leave.title')}
            question={text('form.edit.leave.text')}
            confirmText={text('form.edit.leave.action')}
            onConfirm={onClose}
            onCancel={() => setLeaving(false)}
          />
        )}
      </Modal.Content>
    </Modal.Root>
  );
}
