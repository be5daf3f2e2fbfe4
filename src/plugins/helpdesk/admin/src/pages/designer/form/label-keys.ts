import { localise, type Localised } from '../../../../../shared/localised';
import { slugFor } from '../../../../../shared/slug';
import { freeKey, KEY } from './form-changes';

/**
 * The key made of a label, so that integrations and guards read what is asked for.
 *
 * @param fallback such as the kind of a field, for a label of which no key can be made
 * @param taken keys that others have
 */
export function keyOfLabel(label: Localised, fallback: string, taken: readonly string[]): string {
  return freeKey(baseOf(label, fallback), taken);
}

/** Whether a key is the one made of the label, with or without a number; otherwise somebody has chosen it. */
export function isMadeOfLabel(key: string, label: Localised, fallback: string): boolean {
  return new RegExp(`^${baseOf(label, fallback)}(-[0-9]+)?$`).test(key);
}

function baseOf(label: Localised, fallback: string): string {
  const slug = slugFor(localise(label, 'en'), [], fallback);
  return KEY.test(slug) ? slug : fallback;
}
