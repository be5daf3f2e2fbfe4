import type { RuleGroup } from './conditions';
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
  'file',
  'contact',
  'heading',
  'button',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** Kinds that are shown but never answered. */
export const UNANSWERED_KINDS: readonly FieldKind[] = ['heading', 'button'];

/** Kinds whose answers name what has to be there, so that they are not checked while a form is tried out. */
export const UNTRIED_KINDS: readonly FieldKind[] = ['file', 'contact'];

export interface FormOption {
  key: string;
  label: Localised;
  /** A hidden option is no longer offered, but old answers with it stay readable. */
  hidden?: boolean;
}

/** What a button of a form does (R39, R42). All but `open-url` also save what is typed into the form. */
export type ButtonAction =
  /** Key of a status of the case's workflow. */
  | { action: 'set-status'; status: string }
  /** Whoever presses it becomes the owner. */
  | { action: 'assign-to-me' }
  | { action: 'add-task'; title: Localised }
  /** A page in a new tab; see `fillUrl` for its placeholders. */
  | { action: 'open-url'; url: string };

/** One field of a form. `key` is its stable id: answers are stored under it. */
export interface FormField {
  key: string;
  kind: FieldKind;
  label: Localised;
  help?: Localised;
  /** Of the form's sections, the key of the one it stands in; without it the field stands before them. */
  section?: string;
  /** Needed to save. */
  required?: boolean;
  /** Keys of statuses that need the answer; the case may be saved without it. */
  requiredFor?: string[];
  /** Shown only while this is met; a field that is not shown has no answer. Its rules name keys of other fields. */
  visibleWhen?: RuleGroup;
  /** Shown, but people cannot change it; integrations can. */
  readOnly?: boolean;
  /** Can be a column and a filter of lists of cases (R129). */
  listable?: boolean;
  /** No longer shown or asked; old answers stay readable (B4). */
  hidden?: boolean;
  /** What the field holds before anybody answers; of the kind's own shape. */
  default?: unknown;
  /** Texts: least and greatest length; numbers: least and greatest value; dates: earliest and latest, ISO 8601. */
  min?: number | string;
  max?: number | string;
  /** Texts: a regular expression that the whole answer must match; of the safe subset (RE2 syntax, no backtracking). */
  pattern?: string;
  options?: FormOption[];
  /** ISO 4217 code of a money field. */
  currency?: string;
  /** Files: media types that are taken, such as `image/*`, and bytes of one file. */
  accept?: string[];
  maxBytes?: number;
  action?: ButtonAction;
}

export interface FormSection {
  key: string;
  title: Localised;
  help?: Localised;
  visibleWhen?: RuleGroup;
}

export interface FormDefinition {
  sections?: FormSection[];
  fields: FormField[];
}
