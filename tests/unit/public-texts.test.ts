import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CASE_LIMITS, INTAKE_LIMITS, REQUESTER_LIMITS } from '../../src/plugins/helpdesk/shared/limits';
import { LANGUAGES, type Language } from '../../src/plugins/helpdesk/shared/localised';

type Entry = string | Record<string, string>;

const assets = path.join(__dirname, '../../public/assets');

function textsOf(language: Language): Record<string, Entry> {
  return JSON.parse(readFileSync(path.join(assets, 'texts', `${language}.json`), 'utf8'));
}

function wordings(entry: Entry): string[] {
  return typeof entry === 'string' ? [entry] : Object.values(entry);
}

/** The names in braces, such as `count`, without repetition and in order. */
function placeholders(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? ''))].sort();
}

const english = textsOf('en');

/** Every string literal of the pages' code: whoever names a text by its key does so in one. */
function usedWords(): Set<string> {
  const files = [
    'form-page',
    'request-form',
    'request-specs',
    'answer-fields',
    'form-controls',
    'form-fields',
    'field-rules',
    'attachments',
    'error-summary',
    'submit-button',
    'failure-text',
    'confirmation',
    'copy-button',
    'elements',
    'page-shell',
    'tracking-page',
    'case-overview',
  ];
  const code = files.map((file) => readFileSync(path.join(assets, `${file}.js`), 'utf8')).join('\n');
  return new Set(Array.from(code.matchAll(/'([\w.]+)'/g), ([, word]) => word ?? ''));
}

describe.each(LANGUAGES)('texts of the public pages in %s', (language) => {
  const texts = textsOf(language);

  test('has the keys that English has, in the same order', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(english));
  });

  test('has no empty text', () => {
    const empty = Object.entries(texts).filter(([, entry]) => wordings(entry).some((text) => text.trim() === ''));
    expect(empty).toEqual([]);
  });

  test('has a wording for every plural form of the language and for no other', () => {
    const forms = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    for (const [key, entry] of Object.entries(texts)) {
      if (typeof entry !== 'string') expect({ key, forms: Object.keys(entry).sort() }).toEqual({ key, forms });
    }
  });

  test('counts where English counts', () => {
    const counting = (dictionary: Record<string, Entry>) => Object.keys(dictionary).filter((key) => typeof dictionary[key] !== 'string');
    expect(counting(texts)).toEqual(counting(english));
  });

  test('fills in the same placeholders as English', () => {
    for (const [key, entry] of Object.entries(texts)) {
      const known = wordings(english[key] ?? '').flatMap(placeholders);
      const used = wordings(entry).flatMap(placeholders);
      expect({ key, used: [...new Set(used)].sort() }).toEqual({ key, used: [...new Set(known)].sort() });
    }
  });

  test('shows the number in every wording that counts', () => {
    const silent = Object.entries(texts).filter(
      ([, entry]) => typeof entry !== 'string' && !wordings(entry).every((text) => text.includes('{count}')),
    );
    expect(silent).toEqual([]);
  });

  test('raises its voice nowhere', () => {
    const loud = Object.entries(texts).filter(([, entry]) => wordings(entry).some((text) => text.includes('!')));
    expect(loud).toEqual([]);
  });
});

test.each([
  ['cs', 1, 'Zkusit znovu za {count} sekundu'],
  ['cs', 3, 'Zkusit znovu za {count} sekundy'],
  ['cs', 5, 'Zkusit znovu za {count} sekund'],
  ['pl', 22, 'Spróbuj ponownie za {count} sekundy'],
  ['pl', 25, 'Spróbuj ponownie za {count} sekund'],
  ['ru', 21, 'Попробовать снова через {count} секунду'],
  ['ru', 11, 'Попробовать снова через {count} секунд'],
] as const)('in %s a wait of %i seconds is worded "%s"', (language, count, wording) => {
  const entry = textsOf(language)['retry.in'] as Record<string, string>;
  expect(entry[new Intl.PluralRules(language).select(count)]).toBe(wording);
});

test('every text is used', () => {
  const used = usedWords();
  // Put together in the code from a prefix and the phase of the case.
  const composed = ['phase.open', 'phase.paused', 'phase.closed'];
  expect(Object.keys(english).filter((key) => !used.has(key) && !composed.includes(key))).toEqual([]);
});

test("the pages' limits are the server's", () => {
  const code = readFileSync(path.join(assets, 'limits.js'), 'utf8').replace(/export const (\w+) =/g, 'limits.$1 =');
  const limits: Record<string, Record<string, number>> = {};
  new Function('limits', code)(limits);
  expect(limits.CASE_LIMITS).toEqual(CASE_LIMITS);
  expect(limits.REQUESTER_LIMITS).toEqual(REQUESTER_LIMITS);
  expect(INTAKE_LIMITS).toMatchObject(limits.FILE_LIMITS ?? {});
});
