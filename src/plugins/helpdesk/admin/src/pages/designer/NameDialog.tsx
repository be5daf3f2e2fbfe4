import { useState } from 'react';
import { Field, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { LANGUAGES } from '../../../../shared/localised';
import { FormDialog } from '../../components/FormDialog';
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

  function submit(): void {
    onName(name.trim(), language);
    onClose();
  }

  return (
    <FormDialog title={title} submitText={text('dialog.create')} isReady={!isEmpty} onSubmit={submit} onClose={onClose}>
      <Field.Root required>
        <Field.Label>{text('dialog.name')}</Field.Label>
        <TextInput autoFocus maxLength={120} value={name} onChange={({ target }: { target: { value: string } }) => setName(target.value)} />
      </Field.Root>
    </FormDialog>
  );
}
