import type { TemplateDocument } from '../../../../shared/contracts/configuration';
import type { Localised } from '../../../../shared/localised';
import { localise } from '../../../../shared/localised';

/** A template whose texts are yet to be written, which the check says. */
export function newTemplate(slug: string, name: Localised): TemplateDocument {
  return { slug, name: localise(name, 'en') };
}
