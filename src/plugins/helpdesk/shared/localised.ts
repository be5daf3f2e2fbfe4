/** Languages the product speaks itself; admins may add texts in others. */
export const LANGUAGES = ['en', 'cs', 'pl', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text by language tag, such as `{ "en": "Complaints", "cs": "Reklamace" }`. */
export type Localised = Record<string, string>;

/** What a language tag looks like, such as `cs` or `pt-BR`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Whether there is a text in one language at least. */
export function hasText(texts: Localised): boolean {
  return Object.values(texts).some((text) => text.trim() !== '');
}

/**
 * The text to show a reader.
 *
 * @param texts the text by language; may be empty
 * @param language the reader's language tag (BCP 47); `cs-CZ` falls back to `cs`
 * @param fallback what to show when neither the reader's language, English nor any other is there
 */
export function localise(texts: Localised | null | undefined, language: string, fallback = ''): string {
  const chosen = texts && languageOf(texts, language);
  return (chosen && texts[chosen]) ?? fallback;
}

/** The language in which a reader is shown a text, see `localise`; undefined when there is none in any. */
export function languageOf(texts: Localised, language: string): string | undefined {
  const [base = language] = language.split('-');
  return [language, base, 'en'].find((tag) => texts[tag] !== undefined) ?? Object.keys(texts)[0];
}
