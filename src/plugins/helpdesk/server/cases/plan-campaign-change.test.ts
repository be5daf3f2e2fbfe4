import fc from 'fast-check';
import type { FieldKind, FormField } from '../../shared/form-fields';
import type { Form } from '../configuration/catalogue';
import type { StoredAnswers } from '../forms/stored-answers';
import { answersAfter, planCampaignChange } from './plan-campaign-change';

const field = (key: string, kind: FieldKind = 'short-text'): FormField => ({ key, kind, label: { en: key } });
const form = (slug: string, fields: FormField[]): Form => ({
  id: slug.length,
  slug,
  title: { en: slug },
  isPublic: true,
  version: 1,
  definition: { fields },
  consents: [],
});
const stored = (slug: string, fields: FormField[], answers: Record<string, unknown>): StoredAnswers => ({
  formId: slug.length,
  slug,
  version: 1,
  definition: { fields },
  answers,
  former: [],
  formerFields: new Map(),
});

const NO_HEADERS = { from: null, to: null };

describe('a change of campaign', () => {
  const intake = stored('intake', [field('plate'), field('amount', 'number'), field('note')], { plate: '1AB', amount: 5, note: 'x' });

  it('takes along what the new form has a field for, and names what it clears', () => {
    const plan = planCampaignChange([intake], [form('warranty', [field('plate'), field('amount')])], NO_HEADERS);
    expect(plan.kept).toEqual([{ form: 'intake', key: 'plate', label: { en: 'plate' }, to: 'warranty' }]);
    expect(plan.cleared.map(({ key, value, reason }) => [key, value, reason])).toEqual([
      ['amount', 5, 'other-kind'],
      ['note', 'x', 'no-such-field'],
    ]);
    expect(plan.saves).toMatchObject([{ answers: { plate: '1AB' } }]);
  });

  it('leaves answers alone whose form the new campaign has too', () => {
    const plan = planCampaignChange([intake], [form('intake', intake.definition.fields)], NO_HEADERS);
    expect(plan).toEqual({ kept: [], cleared: [], saves: [], leaving: [] });
  });

  it('clears everything where the new campaign has no form', () => {
    expect(planCampaignChange([intake], [], NO_HEADERS).cleared).toHaveLength(3);
  });

  it('takes fields of the former header to the new one first, and others there last (R9)', () => {
    const header = stored('header', [field('order'), field('note')], { order: 'O-1', note: 'h' });
    const forms = [form('main', [field('note'), field('order')]), form('top', [field('order'), field('plate')])];
    const plan = planCampaignChange([intake, header], forms, { from: 'header', to: 'top' });
    expect(plan.kept.map((one) => `${one.form}.${one.key} to ${one.to}`)).toEqual([
      'intake.note to main',
      'intake.plate to top',
      'header.order to top',
    ]);
    expect(plan.cleared.map((one) => `${one.form}.${one.key} ${one.reason}`)).toEqual([
      'intake.amount no-such-field',
      'header.note answered-there',
    ]);
  });

  it('clears former answers by name, with the question they were given to', () => {
    const former = { ...intake, former: [{ key: 'colour', version: 1, value: 'red' }] };
    const withField = { ...former, formerFields: new Map([[1, new Map([['colour', field('colour')]])]]) };
    expect(planCampaignChange([withField], [form('warranty', [field('plate')])], NO_HEADERS).cleared).toContainEqual({
      form: 'intake',
      key: 'colour',
      label: { en: 'colour' },
      value: 'red',
      reason: 'no-such-field',
    });
  });

  it('loses nothing: every answer that leaves is kept or named as cleared, with its value', () => {
    const keys = ['a', 'b', 'c', 'd'];
    const fields = fc.uniqueArray(fc.record({ key: fc.constantFrom(...keys), kind: fc.constantFrom<FieldKind>('short-text', 'number') }), {
      selector: ({ key }) => key,
    });
    const answers = fc.dictionary(fc.constantFrom(...keys), fc.oneof(fc.string({ minLength: 1 }), fc.integer()));
    const header = fc.constantFrom(null, 'one', 'two', 'four');
    const all = fc.array(fc.tuple(fc.constantFrom('one', 'two', 'three'), fields, answers), { maxLength: 3 });
    fc.assert(
      fc.property(
        all,
        fc.array(fc.tuple(fc.constantFrom('two', 'four'), fields), { maxLength: 2 }),
        header,
        header,
        (before, after, from, to) => {
          const had = [
            ...new Map(
              before.map(([slug, list, given]) => [
                slug,
                stored(
                  slug,
                  list.map(({ key, kind }) => field(key, kind)),
                  given,
                ),
              ]),
            ).values(),
          ];
          const forms = [
            ...new Map(
              after.map(([slug, list]) => [
                slug,
                form(
                  slug,
                  list.map(({ key, kind }) => field(key, kind)),
                ),
              ]),
            ).values(),
          ];
          const plan = planCampaignChange(had, forms, { from, to });
          const result = answersAfter(had, forms, plan);
          for (const { slug, answers: given } of had) {
            for (const [key, value] of Object.entries(given)) {
              const isThere = [result[slug]?.answers ?? {}, ...(result[slug]?.former ?? []).map((one) => ({ [one.key]: one.value }))].some(
                (one) => Object.hasOwn(one, key),
              );
              const isKept = plan.kept.some((one) => one.form === slug && one.key === key);
              const isCleared = plan.cleared.some((one) => one.form === slug && one.key === key && one.value === value);
              expect([isThere, isKept, isCleared].filter(Boolean)).toHaveLength(1);
            }
          }
        },
      ),
    );
  });
});
