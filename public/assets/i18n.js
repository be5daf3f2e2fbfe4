/**
 * @typedef {object} Texts
 * @property {string} language one of LANGUAGES
 * @property {string} locale the same with the reader's region, for dates and numbers
 * @property {(key: string, params?: Record<string, string | number>) => string} say
 * @property {(texts: Record<string, string> | null | undefined, fallback?: string) => string} pick
 *   the reader's language out of a text that an admin wrote in several
 */

/** Each language under its own name. */
export const LANGUAGES = { en: 'English', cs: 'Čeština', pl: 'Polski', ru: 'Русский' };

const REMEMBERED = 'helpdesk.language';

/** The language asked for in the address, else the one chosen before, else the browser's, else English. */
export function chooseLanguage() {
  const wishes = [new URLSearchParams(location.search).get('lang'), remembered(), ...navigator.languages, navigator.language];
  for (const wish of wishes) {
    const base = wish?.toLowerCase().split('-')[0];
    if (base && Object.hasOwn(LANGUAGES, base)) return base;
  }
  return 'en';
}

/** @param {string} language */
export function rememberLanguage(language) {
  const address = new URL(location.href);
  address.searchParams.set('lang', language);
  history.replaceState(null, '', address);
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // Storage is switched off; the address still carries the choice.
  }
}

function remembered() {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}

/** @param {string} language @returns {Promise<Texts>} */
export async function loadTexts(language) {
  const response = await fetch(new URL(`texts/${language}.json`, import.meta.url));
  if (!response.ok) throw new Error(`No texts for ${language}`);
  return createTexts(language, await response.json());
}

/** @param {string} language @param {Record<string, string | Record<string, string>>} dictionary @returns {Texts} */
function createTexts(language, dictionary) {
  const plurals = new Intl.PluralRules(language);
  const locale = navigator.languages.find((tag) => tag.startsWith(`${language}-`)) ?? language;
  const numbers = new Intl.NumberFormat(locale);

  function say(key, params = {}) {
    const entry = dictionary[key] ?? key;
    const text = typeof entry === 'string' ? entry : (entry[plurals.select(Number(params.count))] ?? entry.other);
    return text.replace(/\{(\w+)\}/g, (whole, name) => {
      const value = params[name];
      return typeof value === 'number' ? numbers.format(value) : (value ?? whole);
    });
  }

  function pick(texts, fallback = '') {
    if (!texts) return fallback;
    return texts[language] || texts.en || Object.values(texts)[0] || fallback;
  }

  return { language, locale, say, pick };
}

/** A size for people, such as "2.4 MB". @param {number} bytes @param {string} locale */
export function formatSize(bytes, locale) {
  const [unit, value] =
    bytes >= 1024 * 1024 ? ['megabyte', bytes / 1024 / 1024] : bytes >= 1024 ? ['kilobyte', bytes / 1024] : ['byte', bytes];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}
