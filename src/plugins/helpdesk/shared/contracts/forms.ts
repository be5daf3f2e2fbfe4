import type { FormField, FormSection } from '../form-fields';
import type { Localised } from '../localised';

/**
 * A field as the public is asked it: never one that is hidden, looks up contacts or is a button, and only options that
 * are offered. A condition on a field the public does not see is settled already.
 */
export type PublicField = Omit<FormField, 'hidden' | 'requiredFor' | 'action'>;

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
