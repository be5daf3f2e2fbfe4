import type { FormEdit } from '../form-edits';
import type { FormField, FormSection } from '../form-fields';
import type { Localised } from '../localised';
import type { Problem } from '../problems';
import type { Change } from './configuration';

/**
 * A field as the public is asked it: never one that is hidden, looks up contacts or is a button, and only options that
 * are offered. A condition on a field the public does not see is settled already.
 */
export type PublicField = Omit<FormField, 'hidden' | 'requiredFor' | 'listable' | 'action'>;

/** `GET /api/forms/:slug` — public */
export namespace GetPublicForm {
  export interface Params {
    slug: string;
  }
  export interface Response {
    data: {
      slug: string;
      version: number;
      title: Localised;
      /** Only those that have a field; empty for a form without. */
      sections: FormSection[];
      fields: PublicField[];
      /** Campaigns whose web form is on and that use this form. */
      campaigns: { slug: string; name: Localised }[];
      categories: { slug: string; name: Localised }[];
      consents: { key: string; label: Localised; version: number }[];
      /** Whether `POST /api/cases` wants a solved challenge from `GET /api/helpdesk/challenge`. */
      challenge: boolean;
    };
  }
}

/**
 * `POST /helpdesk/forms/:slug/edits?dryRun=true` — right `forms.edit-forms-in-cases`: changes a form from inside a case,
 * for all cases that have it (R43–R46). 409 when another version is live by now, with `details.changes` since then.
 */
export namespace EditForm {
  export interface Request {
    data: {
      /** The version that was edited. */
      version: number;
      /** Applied in their order, all or none. */
      edits: FormEdit[];
    };
  }
  export interface Response {
    data: {
      /** The version that is live then; the same as before when nothing changed. */
      version: number;
      changes: Change[];
      /** With `dryRun` also those that would keep it from being published. */
      problems: Problem[];
      /** Cases in campaigns with this form. */
      cases: { open: number; all: number };
    };
  }
}
