import type { ButtonAction, FormOption } from './form-fields';
import type { Localised } from './localised';

/**
 * What may be changed about a form from inside a case (R43–R45). Nothing is ever removed, and no key or kind changes,
 * so that every answer keeps its question. Texts are given per language; languages that are not named stay.
 */
export type FormEdit =
  /** The title of any field; of a button, what is written on it. */
  | { edit: 'set-label'; field: string; label: Localised }
  /** Whether a case can be saved without an answer. */
  | { edit: 'set-required'; field: string; required: boolean }
  /** A button behind the others, or behind the field `after`, in whose section it then stands. */
  | { edit: 'add-button'; button: { key: string; label: Localised; action: ButtonAction }; after?: string }
  | { edit: 'set-button-hidden'; field: string; hidden: boolean }
  /** Where a status button leads: the key of a status. */
  | { edit: 'set-button-status'; field: string; status: string }
  /** The named buttons, all of one section, take the places that they hold among themselves, in this order. */
  | { edit: 'order-buttons'; buttons: string[] }
  | { edit: 'set-option-label'; field: string; option: string; label: Localised }
  | { edit: 'add-option'; field: string; option: Pick<FormOption, 'key' | 'label'> }
  | { edit: 'set-option-hidden'; field: string; option: string; hidden: boolean }
  /** The named entries take the places that they hold among themselves, in this order. */
  | { edit: 'order-options'; field: string; options: string[] };

export const FORM_EDIT_LIMITS = { edits: 200 } as const;
