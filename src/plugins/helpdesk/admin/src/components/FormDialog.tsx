import type { ComponentProps, FormEvent, ReactNode } from 'react';
import { Button, Flex, Modal } from '@strapi/design-system';
import { useText } from './use-text';

interface FormDialogProps {
  title: string;
  children: ReactNode;
  submitText: string;
  /** Of the button that submits */
  variant?: ComponentProps<typeof Button>['variant'];
  isReady?: boolean;
  isBusy?: boolean;
  /** Enter in an input means something else there. */
  isOnlyByButton?: boolean;
  /** In place of the button that closes it, such as a step back */
  otherAction?: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
}

/** A dialog that asks for something and does it, or is closed and leaves everything as it was. */
export function FormDialog({
  title,
  children,
  submitText,
  variant,
  isReady = true,
  isBusy = false,
  isOnlyByButton = false,
  otherAction,
  onSubmit,
  onClose,
}: FormDialogProps) {
  const text = useText();

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    // React hands it on to a form that the dialog was opened from.
    event.stopPropagation();
    if (isReady && !isBusy && !isOnlyByButton) onSubmit();
  }

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <form onSubmit={handleSubmit}>
          <Modal.Header closeLabel={text('dialog.cancel')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {children}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            {otherAction ?? (
              <Button variant="tertiary" onClick={onClose}>
                {text('dialog.cancel')}
              </Button>
            )}
            <Button
              type={isOnlyByButton ? 'button' : 'submit'}
              variant={variant}
              disabled={!isReady}
              loading={isBusy}
              onClick={isOnlyByButton ? onSubmit : undefined}
            >
              {submitText}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
