import { field, form, option, when } from '../../../../../tests/builders/form';
import type { FormDefinition } from '../../shared/form-fields';
import { formDefinitionSchema, FORM_LIMITS } from './definition';

function problems(definition: unknown): string[] {
  const parsed = formDefinitionSchema.safeParse(definition);
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const section = (key: string, rest = {}) => ({ key, title: { en: key }, ...rest });
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));

describe('a definition', () => {
  it('of an older release is taken as it is', () => {
    const old = { fields: [{ key: 'plate', kind: 'short-text', label: { en: 'Plate' }, max: 20 }, field('size', 'single-choice')] };
    expect(formDefinitionSchema.parse(old)).toEqual(old);
  });

  it('may use everything there is', () => {
    const definition = form(
      [
        field('plate', 'short-text', { required: true, pattern: '^[0-9A-Z ]{5,9}$', default: '1AB 2345' }),
        field('damage', 'single-choice', { section: 'more', default: 'a', requiredFor: ['done'] }),
        field('amount', 'money', { section: 'more', currency: 'CZK', min: 0, max: 10, visibleWhen: when('damage', '=', 'b') }),
        field('day', 'date', { min: '2026-01-01', max: '2026-12-31' }),
        field('photo', 'file', { accept: ['image/*', 'application/pdf'], maxBytes: 1024 }),
        field('who', 'contact', { readOnly: false }),
        field('finish', 'button', { action: { action: 'set-status', status: 'done' } }),
        field('mine', 'button', { action: { action: 'assign-to-me' } }),
        field('task', 'button', { action: { action: 'add-task', title: { en: 'Call the garage' } } }),
        field('open', 'button', { action: { action: 'open-url', url: 'https://example.com/{answers.plate}?case={case.number}' } }),
        field('gone', 'yes-no', { hidden: true }),
      ],
      [section('more', { help: { en: 'Help' }, visibleWhen: when('plate', 'notNull') })],
    );
    expect(problems(definition)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['a field twice', form([field('a'), field('a')]), 'fields.1.key: the key "a" is used twice'],
    ['a section twice', form([], [section('s'), section('s')]), 'sections.1.key: the key "s" is used twice'],
    [
      'an option twice',
      form([field('a', 'single-choice', { options: [option('x'), option('x')] })]),
      'fields.0.options.1.key: the key "x" is used twice',
    ],
    ['an unknown section', form([field('a', 'number', { section: 's' })]), 'fields.0.section: there is no section "s"'],
    ['a choice of nothing', form([field('a', 'multiple-choice', { options: [] })]), 'fields.0.options: a choice needs options'],
    [
      'too many options',
      form([field('a', 'single-choice', { options: many(FORM_LIMITS.options + 1, (index) => option(`o${index}`)) })]),
      'fields.0.options: may be 1000 at the most',
    ],
    ['too many fields', form(many(501, (index) => field(`f${index}`))), 'fields: may be 500 at the most'],
    [
      'too many sections',
      form(
        [],
        many(51, (index) => section(`s${index}`)),
      ),
      'sections: may be 50 at the most',
    ],
    [
      'an unknown condition',
      form([field('a', 'number', { visibleWhen: when('b', '=', 1) })]),
      'fields.0.visibleWhen: there is no field "b"',
    ],
    [
      'a condition on a heading',
      form([field('h', 'heading'), field('a', 'number', { visibleWhen: when('h', 'null') })]),
      'fields.1.visibleWhen: the field "h" has no answer',
    ],
    [
      'a condition on itself',
      form([field('a', 'number', { visibleWhen: when('a', '=', 1) })]),
      'fields.0.visibleWhen: visibility goes round in a circle: a → a',
    ],
    [
      'a circle',
      form([field('a', 'number', { visibleWhen: when('b', '=', 1) }), field('b', 'number', { visibleWhen: when('a', '=', 1) })]),
      'fields.1.visibleWhen: visibility goes round in a circle: a → b → a',
    ],
    [
      'a circle through a section',
      form([field('a', 'number', { section: 's' })], [section('s', { visibleWhen: when('a', '=', 1) })]),
      'fields.0.visibleWhen: visibility goes round in a circle: section s → a → section s',
    ],
    ['limits that cross', form([field('a', 'number', { min: 2, max: 1 })]), 'fields.0.min: must not be above max'],
    [
      'times that cross',
      form([field('a', 'date-time', { min: '2026-01-01T00:00:00+02:00', max: '2025-12-31T21:00:00Z' })]),
      'fields.0.min: must not be above max',
    ],
    ['a number for a date', form([field('a', 'date', { min: 5 })]), 'fields.0.min: must be a date such as 2026-12-24'],
    ['a date for a number', form([field('a', 'number', { max: '2026-01-01' })]), 'fields.0.max: must be a number'],
    ['a default out of range', form([field('a', 'number', { max: 1, default: 2 })]), 'fields.0.default: must be at most 1'],
    ['a default of a hidden option', form([field('a', 'single-choice', { default: 'old' })]), 'fields.0.default: must be one of: a, b'],
    ['a default file', form([field('a', 'file', { default: ['x.png'] })]), 'fields.0.default: a file has no default'],
    ['a pattern for a number', form([field('a', 'number', { pattern: 'x' })]), 'fields.0.pattern: is for short-text, long-text, url only'],
    [
      'a pattern that is none',
      form([field('a', 'short-text', { pattern: '(' })]),
      'fields.0.pattern: must be a regular expression, without look-around and back-references',
    ],
    ['a button without action', form([field('a', 'button')]), 'fields.0.action: a button needs an action'],
    ...['http://example.com/', 'https://{answers.a}/'].map((url): [string, unknown, string] => [
      `the address ${url}`,
      form([field('a'), field('go', 'button', { action: { action: 'open-url', url } })]),
      'fields.1.action.url: must begin with https:// and a host that is written out',
    ]),
    ...['answers.b', 'answers.go', 'case.owner'].map((name): [string, unknown, string] => [
      `an address with ${name}`,
      form([field('a'), field('go', 'button', { action: { action: 'open-url', url: `https://example.com/{${name}}` } })]),
      `fields.1.action.url: "{${name}}" is neither {case.number} nor the answer to a field, such as {answers.plate}`,
    ]),
    [
      'an unknown action',
      form([field('a', 'button', { action: { action: 'run', code: 'x' } as never })]),
      'fields.0.action.action: is no action that a button can run',
    ],
    [
      'a task without a title',
      form([field('a', 'button', { action: { action: 'add-task', title: {} } })]),
      'fields.0.action.title: needs a text in one language at least',
    ],
    [
      'a locked field nobody can fill in',
      form([field('a', 'number', { required: true, readOnly: true })]),
      'fields.0.readOnly: a required answer needs a default then',
    ],
    [
      'a key that is a trap',
      form([field('__proto__')]),
      'fields.0.key: must begin with a letter and have only letters, digits and hyphens',
    ],
    ['an unknown property', { fields: [], colour: 'red' }, ': Unrecognized key: "colour"'],
  ])('is refused for %s, with its place', (_, definition, problem) => expect(problems(definition)).toContain(problem));

  it('names each place at once', () => {
    const definition: FormDefinition = form([field('a', 'button'), field('a', 'number', { section: 'x', min: 2, max: 1 })]);
    expect(problems(definition)).toHaveLength(4);
  });
});
