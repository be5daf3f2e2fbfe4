import type { FormField } from '../form-fields';
import type { Localised } from '../localised';

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
      fields: FormField[];
      /** Campaigns whose web form is on and that use this form. */
      campaigns: { slug: string; name: Localised }[];
      categories: { slug: string; name: Localised }[];
      consents: { key: string; label: Localised; version: number }[];
      /** Whether `POST /api/cases` wants a solved challenge from `GET /api/helpdesk/challenge`. */
      challenge: boolean;
    };
  }
}
