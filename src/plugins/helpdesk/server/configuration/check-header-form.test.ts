import { field } from '../../../../../tests/builders/form';
import type { FormDocument } from '../../shared/contracts/configuration';
import { checkHeaderForm } from './check-header-form';
import type { LiveDocument } from './merge-documents';

const EMPTY: LiveDocument = { format: 1, campaigns: [], workflows: [], forms: [], categories: [], templates: [], consents: [] };
const rules = (form: Partial<FormDocument>, campaign = {}) =>
  checkHeaderForm({ slug: 'c', headerForm: 'h', ...campaign }, { ...EMPTY, forms: [{ slug: 'h', fields: [field('x')], ...form }] }).map(
    ({ rule }) => rule,
  );

describe('a form as the header of cases (R9)', () => {
  it('is one with plain fields for colleagues, or none at all', () => {
    expect(rules({ fields: [field('x', 'money'), field('y', 'single-choice'), field('z', 'contact', { readOnly: true })] })).toEqual([]);
    expect(rules({}, { headerForm: null })).toEqual([]);
  });

  it.each([
    ['is not there', {}, { headerForm: 'other' }, 'missing-form'],
    ['is public', { public: true }, {}, 'header-form-public'],
    ['has sections', { sections: [{ key: 's', title: {} }] }, {}, 'header-form-sections'],
    ['has a heading', { fields: [field('x', 'heading')] }, {}, 'header-form-fields'],
    ['has a file', { fields: [field('x', 'file')] }, {}, 'header-form-fields'],
    ['is among the forms already', {}, { forms: ['h'] }, 'header-form-twice'],
  ])('is none that %s', (_what, form, campaign, rule) => expect(rules(form, campaign)).toEqual([rule]));

  it('may have had such fields once', () => expect(rules({ fields: [field('x', 'file', { hidden: true })] })).toEqual([]));
});
