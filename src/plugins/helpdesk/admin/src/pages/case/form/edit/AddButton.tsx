import { useState } from 'react';
import { Button, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type { FormEdit } from '../../../../../../shared/form-edits';
import type { FormField } from '../../../../../../shared/form-fields';
import type { Localised } from '../../../../../../shared/localised';
import { useText } from '../../../../components/use-text';
import { keyOfLabel } from '../../../designer/form/label-keys';
import type { Choice } from '../../../designer/inputs/choice';
import { LocalisedField } from '../../../designer/inputs/LocalisedField';
import { SelectField } from '../../../designer/inputs/SelectField';

interface AddButtonProps {
  fields: FormField[];
  statuses: Choice[];
  onEdit: (edit: FormEdit) => void;
}

/** A new button that sets a status (R44). */
export function AddButton({ fields, statuses, onEdit }: AddButtonProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const [label, setLabel] = useState<Localised>({});
  const [status, setStatus] = useState<string>();

  function add(target: string): void {
    const key = keyOfLabel(
      label,
      'button',
      fields.map((field) => field.key),
    );
    onEdit({ edit: 'add-button', button: { key, label, action: { action: 'set-status', status: target } } });
    setOpen(false);
    setLabel({});
    setStatus(undefined);
  }

  if (!isOpen) {
    return (
      <div>
        <Button variant="tertiary" size="S" startIcon={<Plus />} onClick={() => setOpen(true)}>
          {text('form.edit.add-button')}
        </Button>
      </div>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} padding={3} borderColor="neutral150" hasRadius>
      <LocalisedField label={text('form.edit.button-title')} isRequired value={label} onChange={setLabel} />
      <SelectField label={text('designer.form.action')} isRequired value={status} choices={statuses} onChange={setStatus} />
      <Flex gap={2}>
        <Button
          size="S"
          disabled={status === undefined || !Object.values(label).some((one) => one.trim())}
          onClick={() => status !== undefined && add(status)}
        >
          {text('form.edit.add')}
        </Button>
        <Button variant="tertiary" size="S" onClick={() => setOpen(false)}>
          {text('dialog.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}
