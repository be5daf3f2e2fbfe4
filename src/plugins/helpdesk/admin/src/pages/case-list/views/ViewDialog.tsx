import { useState, type FormEvent } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { Sharing } from '../../../../../shared/contracts/views';
import { useViews } from '../../../api/views-api';
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

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    if (written !== '' && !isSaving) onSave(written, sharingOf(audience));
  }
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <form onSubmit={handleSubmit}>
          <Modal.Header>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
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
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              {text('dialog.cancel')}
            </Button>
            <Button type="submit" loading={isSaving} disabled={written === ''}>
              {text('views.save')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
