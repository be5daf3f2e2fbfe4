import type { FormDocument } from '../../../../shared/contracts/configuration';
import type { Localised } from '../../../../shared/localised';

/** A form without a question yet. */
export function newForm(slug: string, title: Localised): FormDocument {
  return { slug, title, public: false, fields: [] };
}
