import { useState } from 'react';
import { Flex, Radio, Typography } from '@strapi/design-system';
import { CONTACT_KINDS, type ContactKind, type ContactReference } from '../../../../shared/contracts/contacts';
import { useAddContact } from '../../api/contacts-api';
import { fieldErrorsOf } from '../../api/field-errors';
import { FormDialog } from '../../components/FormDialog';
import { useText } from '../../components/use-text';
import { ContactFields } from './ContactFields';
import { DuplicateHint } from './DuplicateHint';
import { fieldsOf, isNamed, NOBODY, type TypedContact } from './typed-contact';
import { WriteFailure } from './WriteFailure';

interface NewContactDialogProps {
  /** What is known of them already, such as what was looked for */
  start?: TypedContact;
  /** Of the button, such as that the contact becomes that of a case */
  submitText: string;
  /** Gets the one that was made, or the one that was there already. */
  onDone: (contact: ContactReference) => void;
  onClose: () => void;
}

/** A new person or company (R47, R50). Who it may be already is shown while it is typed. */
export function NewContactDialog({ start = NOBODY, submitText, onDone, onClose }: NewContactDialogProps) {
  const text = useText();
  const [typed, setTyped] = useState(start);
  const [add, { error, isLoading }] = useAddContact();
  const errors = fieldErrorsOf(error);

  async function submit(): Promise<void> {
    const result = await add({ kind: typed.kind, ...fieldsOf(typed) });
    if ('data' in result && result.data) onDone(result.data);
  }

  return (
    <FormDialog
      title={text('contacts.new')}
      submitText={submitText}
      isReady={isNamed(typed)}
      isBusy={isLoading}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Radio.Group
        aria-label={text('contacts.kind')}
        value={typed.kind}
        onValueChange={(kind: string) => setTyped({ ...typed, kind: kind as ContactKind })}
      >
        <Flex gap={5}>
          {CONTACT_KINDS.map((kind) => (
            <Radio.Item key={kind} value={kind}>
              {text(`contact.${kind}`)}
            </Radio.Item>
          ))}
          <Typography variant="pi" textColor="neutral600">
            {text('contacts.kind.hint')}
          </Typography>
        </Flex>
      </Radio.Group>
      <ContactFields typed={typed} errors={errors} onChange={(part) => setTyped({ ...typed, ...part })} />
      <DuplicateHint typed={typed} onUse={onDone} />
      <WriteFailure error={error} shown={(path) => path.split('.')[0] !== 'data'} />
    </FormDialog>
  );
}
