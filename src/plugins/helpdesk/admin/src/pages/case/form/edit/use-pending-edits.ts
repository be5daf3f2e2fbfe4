import { useMemo, useState } from 'react';
import type { CaseForm } from '../../../../../../shared/contracts/cases';
import type { FormEdit } from '../../../../../../shared/form-edits';
import { editedForm, missingTexts, toSend, withEdit } from './pending-edits';

/** Edits of a form that are not published yet, and the form with them. */
export function usePendingEdits({ definition }: Pick<CaseForm, 'definition'>) {
  const [edits, setEdits] = useState<FormEdit[]>([]);
  const { definition: edited, fitting } = useMemo(() => editedForm(definition, edits), [definition, edits]);
  const missing = useMemo(() => missingTexts(definition, edited), [definition, edited]);
  return {
    edited,
    missing,
    canUndo: edits.length > 0,
    isChanged: JSON.stringify(edited) !== JSON.stringify(definition),
    /** How many edits the form that is published by now has no place for. */
    lost: edits.length - fitting.length,
    add: (edit: FormEdit) => setEdits((before) => withEdit(before, edit)),
    /** Takes the last edit back. */
    undo: () => setEdits((before) => before.slice(0, -1)),
    toSend: () => toSend(fitting),
  };
}
