import { field } from '../../../../../tests/builders/form';
import { readDocument } from './document-schema';

const found = (document: object) => {
  const read = readDocument({ format: 1, ...document });
  return read.ok ? [] : read.problems.map(({ rule, path }) => `${rule} ${path}`);
};
const workflow = {
  slug: 'w',
  initial: 'a',
  statuses: [
    { key: 'a', name: { en: 'A' }, kind: 'open' },
    { key: 'b', name: { en: 'B' }, kind: 'closed' },
  ],
  transitions: [
    { from: 'a', to: 'b' },
    { from: 'a', to: 'c' },
  ],
};
const form = { slug: 'f', fields: [field('plate', 'short-text', { pattern: '(' })] };
const BROKEN_FORM = 'schema forms.f.fields.plate.pattern';
const BROKEN_WORKFLOW = 'missing-status workflows.w.transitions.a→c.to';

describe('what is wrong with a document', () => {
  it('is found in one go, whatever else is wrong', () => {
    const prefix = { campaigns: [{ slug: 'c', prefix: 'no prefix' }] };
    expect(found({ ...prefix, forms: [form], workflows: [workflow] })).toEqual(['schema campaigns.c.prefix', BROKEN_FORM, BROKEN_WORKFLOW]);
    expect(found({ forms: [form], workflows: [workflow] })).toEqual([BROKEN_FORM, BROKEN_WORKFLOW]);
    expect(found({ forms: [{ ...form, surprise: 1 }] })).toEqual(['schema forms.f', BROKEN_FORM]);
  });

  it('is not looked for within what is of another shape', () =>
    expect(found({ forms: [null, 1, { slug: 'g', fields: [{}] }], workflows: [{ ...workflow, initial: 1 }] })).not.toContain(
      BROKEN_WORKFLOW,
    ));

  it('is left to the lint when the document can be read', () => expect(found({ workflows: [workflow] })).toEqual([]));
});
