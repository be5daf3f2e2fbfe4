import type { Localised } from './localised';

/** Kinds of form field (R42) that a definition may use. */
export const FIELD_KINDS = [
  'short-text',
  'long-text',
  'number',
  'money',
  'date',
  'date-time',
  'yes-no',
  'single-choice',
  'multiple-choice',
  'email',
  'phone',
  'url',
  'heading',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export interface FormOption {
  key: string;
  label: Localised;
  /** A hidden option is no longer offered, but old answers with it stay readable. */
  hidden?: boolean;
}

/** One field of a form. `key` is its stable id: answers are stored under it. */
export interface FormField {
  key: string;
  kind: FieldKind;
  label: Localised;
  help?: Localised;
  required?: boolean;
  /** Texts: least and greatest length; numbers: least and greatest value. */
  min?: number;
  max?: number;
  options?: FormOption[];
}

export interface FormDefinition {
  fields: FormField[];
}
