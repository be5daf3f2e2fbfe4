import { field } from '../../../../../tests/builders/form';
import type { ConfigurationDocument } from '../../shared/contracts/configuration';
import type { Guard } from '../../shared/workflow-definition';
import { checkWorkflows } from './check-workflows';
import { mergeDocuments, type LiveDocument } from './merge-documents';
import { partOf } from './part-of-document';

const flow = (slug: string, guard: Guard) => ({
  slug,
  initial: 'a',
  statuses: [
    { key: 'a', name: { en: 'A' }, kind: 'open' as const },
    { key: 'b', name: { en: 'B' }, kind: 'closed' as const },
  ],
  transitions: [{ from: 'a', to: 'b', guards: [guard] }],
});
const LIVE: LiveDocument = {
  format: 1,
  campaigns: [
    { slug: 'x', workflow: 'x', forms: ['complaint'] },
    { slug: 'y', workflow: 'y', headerForm: 'header' },
  ],
  workflows: [
    flow('x', { guard: 'required-answer', form: 'complaint', field: 'amount' }),
    flow('y', { guard: 'required-answer', form: 'gone', field: 'amount' }),
  ],
  forms: [
    { slug: 'complaint', fields: [field('amount'), field('plate')] },
    { slug: 'header', fields: [field('amount')] },
  ],
  categories: [],
  templates: [],
  consents: [],
};
const found = (wanted: Omit<ConfigurationDocument, 'format'>, live = LIVE) => {
  const document = { format: 1 as const, ...wanted };
  return checkWorkflows(live, document, mergeDocuments(live, document), { customFields: new Set() }).map(
    ({ severity, rule, path }) => `${severity} ${rule} ${path}`,
  );
};
const GUARD = 'workflows.x.transitions.a→b.guards.0';

describe('workflows that a document does not name', () => {
  it('are looked at when a form goes that their guards look at', () => {
    expect(found({ forms: [{ slug: 'complaint', fields: [field('plate')], removedFields: ['amount'] }] })).toEqual([
      `error missing-field ${GUARD}`,
    ]);
    expect(found({ forms: [{ slug: 'header', fields: [field('plate')], removedFields: ['amount'] }] })).toEqual([]);
  });

  it('are looked at when a campaign no longer shows such a form, unless a category leads others there that do', () => {
    const dropped = [{ slug: 'x', forms: [] }];
    expect(found({ campaigns: dropped })).toEqual([`warning guard-never-met ${GUARD}`]);
    expect(found({ campaigns: [...dropped, { slug: 'y', forms: ['complaint'] }] })).toHaveLength(1);
    const categories = [{ slug: 'c', name: { en: 'C' }, workflow: 'x' }];
    expect(found({ categories, campaigns: [...dropped, { slug: 'y', forms: ['complaint'] }] })).toEqual([]);
    expect(found({ campaigns: [{ slug: 'x', forms: [], headerForm: 'complaint' }] })).toEqual([]);
  });

  it('are not told what was wrong with them before', () => {
    expect(found({ workflows: LIVE.workflows })).toEqual(['error missing-form workflows.y.transitions.a→b.guards.0']);
    expect(found({ campaigns: [{ slug: 'y', name: { en: 'Y' } }] })).toEqual([]);
  });
});

it('a part of a configuration has the forms that its guards look at, shown or not', () => {
  const document = mergeDocuments(LIVE, { format: 1, campaigns: [{ slug: 'x', forms: [] }] });
  expect(partOf(document, ['x']).forms.map(({ slug }) => slug)).toEqual(['complaint']);
});
