import type { CategoryDocument } from '../../../../shared/contracts/configuration';
import type { Localised } from '../../../../shared/localised';

/** A category that decides nothing yet. */
export function newCategory(slug: string, name: Localised): CategoryDocument {
  return { slug, name, workflow: null, initialPriority: null, active: true };
}
