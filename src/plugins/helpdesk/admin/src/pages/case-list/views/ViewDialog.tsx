import { useState } from 'react';
import { Typography } from '@strapi/design-system';
import type { Sharing } from '../../../../../shared/contracts/views';
import { useViews } from '../../../api/views-api';
import { FormDialog } from '../../../components/FormDialog';
import { useText } from '../../../components/use-text';
import { SelectField } from '../../designer/inputs/SelectField';
import { TextField } from '../../designer/inputs/TextField';
import { sharingChoices, sharingOf, sharingValue } from './sharing-choices';

interface ViewDialogProps {
  title: string;
  name: string;
  sharing: Sharing;
  isSaving: boolean;
  /** Why it was not saved */
  failure: string | undefined;
  onSave: (name: string, sharing: Sharing) => void;
  onClose: () => void;
}

/** The name of a view, and whom it is for. */
export function ViewDialog({ title, name, sharing, isSaving, failure, onSave, onClose }: ViewDialogProps) {
  const text = useText();
  const audiences = useViews().data?.meta.audiences ?? null;
  const [typed, setTyped] = useState(name);
  const [audience, setAudience] = useState(sharingValue(sharing));
  const choices = sharingChoices(audiences, sharing, {
    me: text('views.sharing.me'),
    everyone: text('views.sharing.everyone'),
    team: (team) => text('views.sharing.team', { name: team }),
    role: (role) => text('views.sharing.role', { name: role }),
  });
  const written = typed.trim();

  return (
    <FormDialog
      title={title}
      submitText={text('views.save')}
      isReady={written !== ''}
      isBusy={isSaving}
      onSubmit={() => onSave(written, sharingOf(audience))}
      onClose={onClose}
    >
      <TextField label={text('dialog.name')} value={typed} isRequired onChange={setTyped} />
      <SelectField
        label={text('views.sharing')}
        hint={audiences ? undefined : text('views.sharing.not-allowed')}
        value={audience}
        choices={choices}
        isDisabled={choices.length === 1}
        onChange={setAudience}
      />
      {failure && (
        <Typography role="alert" textColor="danger600">
          {failure}
        </Typography>
      )}
    </FormDialog>
  );
}
