import { LANGUAGES, type Language } from '../../shared/localised';
import { GUARD_TEXTS, type GuardText, type Wording } from './guard-texts';

export type WordParams = Record<string, string | number>;

/**
 * A sentence of a guard in the reader's language.
 *
 * @param language BCP 47, such as `cs` or `cs-CZ`; English for one that we do not speak
 * @param params what stands in the place of the names in braces; `count` chooses the plural form
 */
export function guardWords(key: GuardText, language: string, params: WordParams = {}): string {
  const spoken = spokenLanguage(language);
  const wording: Wording = GUARD_TEXTS[key][spoken];
  const text = typeof wording === 'string' ? wording : inPlural(wording, spoken, Number(params.count));
  return text.replace(/\{(\w+)\}/g, (name, param: string) => String(params[param] ?? name));
}

/** The names, one of which is enough: `"north" or "south"`. */
export function anyOf(names: readonly string[], language: string): string {
  return names.map((name) => guardWords('one-name', language, { name })).join(guardWords('or', language));
}

function inPlural(wordings: Exclude<Wording, string>, language: Language, count: number): string {
  return wordings[new Intl.PluralRules(language).select(count)] ?? wordings.other ?? '';
}

function spokenLanguage(language: string): Language {
  return LANGUAGES.find((one) => one === language.split('-')[0]) ?? 'en';
}
