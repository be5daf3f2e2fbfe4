import { LANGUAGES, type Language } from '../../shared/localised';
import { REQUIRABLE_ACTIVITIES, REQUIRABLE_FIELDS } from '../../shared/workflow-definition';
import { GUARD_TEXTS, type GuardText, type Wording } from './guard-texts';
import { anyOf, guardWords } from './guard-words';

const keys = Object.keys(GUARD_TEXTS) as GuardText[];

const wordings = (key: GuardText, language: Language): string[] => {
  const wording: Wording = GUARD_TEXTS[key][language];
  return typeof wording === 'string' ? [wording] : Object.values(wording);
};

const paramsOf = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each(LANGUAGES)('the words of guards in %s', (language) => {
  test.each(keys)('%s has the parameters that English has, in every plural form', (key) => {
    const [english = ''] = wordings(key, 'en');
    for (const text of wordings(key, language)) {
      expect(text.trim()).not.toBe('');
      expect(paramsOf(text)).toEqual(paramsOf(english));
    }
  });

  test('count in every plural form of the language and in no other', () => {
    const forms = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    const counting = keys.map((key): Wording => GUARD_TEXTS[key][language]).filter((wording) => typeof wording !== 'string');
    for (const wording of counting) expect(Object.keys(wording).sort()).toEqual(forms);
    // English says the numbers in words that fit any of them.
    expect(counting.length).toBe(language === 'en' ? 0 : keys.filter((key) => wordings(key, 'en')[0]?.includes('{count}')).length);
  });

  test('name every field and act that a guard can demand', () => {
    const named = [...REQUIRABLE_FIELDS.map((field) => `field-${field}`), ...REQUIRABLE_ACTIVITIES.map((act) => `required-${act}`)];
    expect(keys).toEqual(expect.arrayContaining(named));
  });
});

test.each([
  ['en', 2, '"Done" needs the open tasks to be done: 2 left.'],
  ['cs', 1, '„Done“ vyžaduje dokončení otevřených úkolů: zbývá 1.'],
  ['cs', 3, '„Done“ vyžaduje dokončení otevřených úkolů: zbývají 3.'],
  ['cs-CZ', 5, '„Done“ vyžaduje dokončení otevřených úkolů: zbývá 5.'],
  ['pl', 22, '„Done” wymaga wykonania otwartych zadań: pozostały 22.'],
  ['ru', 21, 'Для статуса «Done» нужно выполнить открытые задачи: осталась 21.'],
  ['ru', 11, 'Для статуса «Done» нужно выполнить открытые задачи: осталось 11.'],
  ['de', 2, '"Done" needs the open tasks to be done: 2 left.'],
])('in %s, %i open tasks are worded "%s"', (language, count, words) => {
  expect(guardWords('open-tasks', language, { target: 'Done', count })).toBe(words);
});

test('a name that looks like a parameter stays as it is', () => {
  expect(guardWords('no-transition', 'en', { from: '{to} $& {from}', to: 'B' })).toBe('A case cannot go from "{to} $& {from}" to "B".');
});

test('names one of which is enough are joined and quoted as the language does', () => {
  expect(anyOf(['north', 'south'], 'en')).toBe('"north" or "south"');
  expect(anyOf(['north', 'south'], 'cs')).toBe('„north“ nebo „south“');
  expect(anyOf(['north'], 'ru')).toBe('«north»');
});
