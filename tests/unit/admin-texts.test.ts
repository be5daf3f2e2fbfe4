import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIntl } from 'react-intl';
import { LANGUAGES } from '../../src/plugins/helpdesk/shared/localised';
import { ACTIONS } from '../../src/plugins/helpdesk/shared/permissions';
import { PROBLEM_RULES, SCHEMA_FAULTS } from '../../src/plugins/helpdesk/shared/problems';

const ADMIN = join(__dirname, '../../src/plugins/helpdesk/admin/src');

type Texts = Record<string, string>;

function textsIn(language: string): Texts {
  return JSON.parse(readFileSync(join(ADMIN, 'translations', `${language}.json`), 'utf8')) as Texts;
}

const english = textsIn('en');
const ids = Object.keys(english);

const sources = readdirSync(ADMIN, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(ADMIN, name), 'utf8'))
  .join('\n');

const groups = new Set(ids.map((id) => id.split('.')[0]));
const rights = new Set<string>(ACTIONS.map(({ uid }) => uid));

/** Whatever is handed to `text(…)` … */
const passed = matches(/\btext\(\s*'([^']+)'/g);
/** … and every other quoted string that begins as one of our ids does. */
const quoted = matches(/'([a-z]+(?:\.[\w-]+)+)'/g).filter((id) => groups.has(id.split('.')[0]) && !rights.has(id));
const used = new Set([...passed, ...quoted]);

/** Ids with a hole, such as `source.${source}`, as patterns. That every filling exists is for the compiler to say. */
const patterns = matches(/\btext\(\s*`([^`]+)`/g).map((id) => {
  const fixed = id.split(/\$\{[^}]+\}/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${fixed.join('[\\w-]+')}$`);
});

function matches(pattern: RegExp): string[] {
  return [...sources.matchAll(pattern)].flatMap(([, id]) => id ?? []);
}

/** Names of the values that a text takes; the words in the branches of a plural are not among them. */
function valuesOf(text = ''): string[] {
  const outside = text.replaceAll(/\b(?:one|few|many|other|yes) \{[^{}]*\}/g, '');
  return [...new Set([...outside.matchAll(/\{(\w+)(?=[,}])/g)].flatMap(([, name]) => name ?? []))].sort();
}

describe('texts of the admin panel', () => {
  test.each(LANGUAGES)('%s has every text and no other', (language) => {
    expect(Object.keys(textsIn(language)).sort()).toEqual([...ids].sort());
  });

  test.each(LANGUAGES)('%s has no empty text', (language) => {
    const empty = Object.entries(textsIn(language)).filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  test.each(LANGUAGES)('%s takes the same values as English', (language) => {
    const texts = textsIn(language);
    expect(ids.filter((id) => valuesOf(texts[id]).join() !== valuesOf(english[id]).join())).toEqual([]);
  });

  test.each(LANGUAGES)('%s can be read as ICU messages', (language) => {
    const problems: string[] = [];
    const messages = textsIn(language);
    const intl = createIntl({ locale: language, messages, onError: ({ message }) => problems.push(message) });
    for (const id of ids) {
      for (const count of [0, 1, 2, 5, 22, 1_000]) {
        intl.formatMessage({ id }, Object.fromEntries(valuesOf(messages[id]).map((name) => [name, count])));
      }
    }
    expect(problems).toEqual([]);
  });

  test('every id that the screens use exists', () => {
    expect(used.size).toBeGreaterThan(50);
    expect([...used].filter((id) => !(id in english))).toEqual([]);
  });

  test('every id with a hole in it fits some text', () => {
    expect(patterns.filter((pattern) => !ids.some((id) => pattern.test(id)))).toEqual([]);
  });

  test('there are words for whatever can be wrong with a configuration, and for nothing else', () => {
    const wanted = [...PROBLEM_RULES.filter((rule) => rule !== 'schema'), ...SCHEMA_FAULTS.map((fault) => `schema.${fault}`)];
    expect(ids.filter((id) => id.startsWith('problem.')).sort()).toEqual(wanted.map((rule) => `problem.${rule}`).sort());
  });

  test('every text is used', () => {
    const unused = ids.filter((id) => !used.has(id) && !patterns.some((pattern) => pattern.test(id)));
    expect(unused.filter((id) => id !== 'plugin.name')).toEqual([]);
  });
});
