import { field, form, option, when } from '../../../../../tests/builders/form';
import type { Catalogue } from '../configuration/catalogue';
import { publicForm } from './public-form';

const published = (definition: ReturnType<typeof form>) =>
  publicForm(
    {
      campaigns: [],
      statuses: new Map(),
      categories: [],
      generation: 1,
      consentPurposes: new Map(),
      templates: new Map(),
      members: new Map(),
      forms: new Map([['f', { id: 1, slug: 'f', title: { en: 'F' }, isPublic: true, version: 3, definition, consents: [] }]]),
    } satisfies Catalogue,
    'f',
    false,
  );

describe('the public form', () => {
  it('shows what there is to answer, and nothing of what is inside', () => {
    const data = published(
      form(
        [
          field('size', 'single-choice', { default: 'a', options: [option('a'), { ...option('secret'), hidden: true }], section: 's' }),
          field('plate', 'short-text', { pattern: 'x+', requiredFor: ['done'], visibleWhen: when('size', '=', 'a') }),
          field('gone', 'number', { hidden: true, section: 'inside' }),
          field('who', 'contact'),
          field('go', 'button', { action: { action: 'set-status', status: 'done' } }),
        ],
        [
          { key: 's', title: { en: 'S' }, visibleWhen: when('plate', 'null') },
          { key: 'inside', title: { en: 'Inside' } },
        ],
      ),
    );
    expect(data?.sections.map(({ key }) => key)).toEqual(['s']);
    expect(data?.fields).toEqual([
      { key: 'size', kind: 'single-choice', label: { en: 'size' }, default: 'a', options: [option('a')], section: 's' },
      { key: 'plate', kind: 'short-text', label: { en: 'plate' }, pattern: 'x+', visibleWhen: when('size', '=', 'a') },
    ]);
  });

  it('settles conditions on what it does not show', () => {
    const data = published(
      form([
        field('who', 'contact'),
        field('a', 'number', { visibleWhen: when('who', 'null') }),
        field('b', 'number', { visibleWhen: { combinator: 'or', rules: [when('who', 'notNull'), ...when('a', '=', 1).rules] } }),
      ]),
    );
    expect(data?.fields.map(({ visibleWhen }) => visibleWhen)).toEqual([
      { combinator: 'and', rules: [{ combinator: 'and', not: false, rules: [] }] },
      {
        combinator: 'or',
        rules: [
          { combinator: 'and', rules: [{ combinator: 'and', not: true, rules: [] }] },
          { field: 'a', operator: '=', value: 1 },
        ],
      },
    ]);
  });
});
