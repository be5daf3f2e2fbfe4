import { useState } from 'react';
import { Button } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { actionId } from '../../../../shared/permissions';
import { useText } from '../../components/use-text';
import { NewCaseDialog } from './NewCaseDialog';

const TO_EDIT_CASES = [{ action: actionId('cases.edit-cases'), subject: null }];

/** The way to a case opened by hand, for those who may change cases. */
export function NewCaseButton() {
  const text = useText();
  const { allowedActions } = useRBAC(TO_EDIT_CASES);
  const [isOpen, setOpen] = useState(false);
  if (!allowedActions.canEditCases) return null;
  return (
    <>
      <Button size="S" startIcon={<Plus />} onClick={() => setOpen(true)}>
        {text('new-case.title')}
      </Button>
      {isOpen && <NewCaseDialog onClose={() => setOpen(false)} />}
    </>
  );
}
