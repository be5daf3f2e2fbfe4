import { lazy, Suspense, useState } from 'react';
import { IconButton } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { Pencil } from '@strapi/icons';
import type { CaseForm } from '../../../../../../shared/contracts/cases';
import { useLocalised } from '../../../../components/use-localised';
import { useText } from '../../../../components/use-text';
import { TO_EDIT_FORMS_IN_CASES } from '../../../workspace/rights';

const FormEditDialog = lazy(async () => ({ default: (await import('./FormEditDialog')).FormEditDialog }));

/** The way to edit a form of the case, for whoever may. */
export function EditFormButton({ documentId, form }: { documentId: string; form: CaseForm }) {
  const text = useText();
  const localised = useLocalised();
  const { allowedActions } = useRBAC(TO_EDIT_FORMS_IN_CASES);
  const [isOpen, setOpen] = useState(false);
  if (!allowedActions.canEditFormsInCases || !form.isAsked) return null;
  return (
    <>
      <IconButton size="XS" variant="ghost" label={text('form.edit.title', { form: localised(form.title) })} onClick={() => setOpen(true)}>
        <Pencil />
      </IconButton>
      {isOpen && (
        <Suspense fallback={null}>
          <FormEditDialog documentId={documentId} form={form} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
