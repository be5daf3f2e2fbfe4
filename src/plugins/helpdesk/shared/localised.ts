/** Languages the product speaks itself; admins may add texts in others. */
export const LANGUAGES = ['en', 'cs', 'pl', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text by language tag, such as `{ "en": "Complaints", "cs": "Reklamace" }`. */
export type Localised = Record<string, string>;

/**
 * The text to show a reader.
 *
 * @param texts the text by language; may be empty
 * @param language the reader's language tag (BCP 47); `cs-CZ` falls back to `cs`
 * @param fallback what to show when neither the reader's language, English nor any other is there
 */
export function localise(texts: Localised | null | undefined, language: string, fallback = ''): string {
  if (!texts) return fallback;
  const [base = language] = language.split('-');
  return texts[language] ?? texts[base] ?? texts.en ?? Object.values(texts)[0] ?? fallback;
}
