import type { Localised } from '../../shared/localised';
import { fromJson } from './columns';

/** A text in the default language, with the translations kept beside it laid over it. */
export function localisedColumns(text: unknown, translations: unknown): Localised {
  return { en: String(text), ...fromJson<Localised | null>(translations) };
}
