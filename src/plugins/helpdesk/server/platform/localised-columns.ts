import type { Localised } from '../../shared/localised';
import { fromJson } from './columns';

/** A text in the default language, with the translations kept beside it laid over it. */
export function localisedColumns(text: unknown, translations: unknown): Localised {
  return { en: String(text), ...fromJson<Localised | null>(translations) };
}

/**
 * What a document of a content type keeps a text in several languages as: English, or the first language there is, by
 * itself, and the translations beside it.
 *
 * @param fallback where there is no text at all
 */
export function localisedAttributes<K extends string>(
  attribute: K,
  texts: Localised | undefined,
  fallback: string,
): Record<K | `${K}Translations`, unknown> {
  const { en, ...translations } = texts ?? {};
  const [first = fallback] = Object.values(translations);
  return { [attribute]: en ?? first, [`${attribute}Translations`]: translations } as Record<K | `${K}Translations`, unknown>;
}
