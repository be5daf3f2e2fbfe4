import { useState, type FormEvent } from 'react';
import { Button, Field, Modal, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { LANGUAGES } from '../../../../shared/localised';
import { useText } from '../../components/use-text';

interface NameDialogProps {
  title: string;
  first?: string;
  onName: (name: string, language: string) => void;
  onClose: () => void;
}

/** Asks what something new is called, in the reader's language. */
export function NameDialog({ title, first = '', onName, onClose }: NameDialogProps) {
  const text = useText();
  const { locale } = useIntl();
  const [name, setName] = useState(first);
  const language = LANGUAGES.find((one) => locale.startsWith(one)) ?? 'en';
  const isEmpty = name.trim() === '';

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isEmpty) return;
    onName(name.trim(), language);
    onClose();
  }

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <form onSubmit={submit}>
          <Modal.Header closeLabel={text('dialog.cancel')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Field.Root required>
              <Field.Label>{text('dialog.name')}</Field.Label>
              <TextInput
                autoFocus
                maxLength={120}
                value={name}
                onChange={({ target }: { target: { value: string } }) => setName(target.value)}
              />
            </Field.Root>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              {text('dialog.cancel')}
            </Button>
            <Button type="submit" disabled={isEmpty}>
              {text('dialog.create')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
