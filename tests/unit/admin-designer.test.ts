import { scalarOf } from '../../src/plugins/helpdesk/admin/src/conditions/operators';
import { changePlace } from '../../src/plugins/helpdesk/admin/src/pages/designer/change-place';
import { changeWords } from '../../src/plugins/helpdesk/admin/src/pages/designer/change-wording';
import { changeDraft, NOTHING, withDraft, type Configuration } from '../../src/plugins/helpdesk/admin/src/pages/designer/draft/draft';
import { newWorkflow } from '../../src/plugins/helpdesk/admin/src/pages/designer/new-workflow';
import { SLUG, slugFor } from '../../src/plugins/helpdesk/shared/slug';
import { dateTimeText, momentOf } from '../../src/plugins/helpdesk/admin/src/pages/designer/inputs/date-time-text';
import { compileWorkflow } from '../../src/plugins/helpdesk/server/workflow/definition';
import { lintWorkflow } from '../../src/plugins/helpdesk/server/workflow/lint-workflow';
import type { WorkflowDocument } from '../../src/plugins/helpdesk/shared/contracts/configuration';
import type { Draft } from '../../src/plugins/helpdesk/shared/contracts/designer';
import { propertiesOf } from '../../src/plugins/helpdesk/admin/src/pages/designer/form/kind-properties';
import { FIELD_KINDS } from '../../src/plugins/helpdesk/shared/form-fields';

const support = newWorkflow('support', { en: 'Support' });
const live: Configuration = { ...NOTHING, workflows: [support], campaigns: [{ slug: 'support', workflow: 'support' }] };

function change(draft: Draft | null, value: WorkflowDocument, revision = 'r1'): Draft | null {
  return changeDraft(draft, { part: 'workflows', value }, live, revision);
}

describe('a draft', () => {
  test('holds what was changed and the revision it was begun from', () => {
    const first = change(null, { ...support, name: { en: 'Help' } });
    const second = change(first, newWorkflow('sales', { en: 'Sales' }), 'r2');
    expect(second?.base).toBe('r1');
    expect(second?.document.workflows.map(({ slug }) => slug)).toEqual(['support', 'sales']);
    expect(second?.document.campaigns).toEqual([]);
  });

  test('lies over what is live', () => {
    const draft = change(change(null, { ...support, name: { en: 'Help' } }), newWorkflow('sales', { en: 'Sales' }));
    const result = withDraft(live, draft);
    expect(result.workflows.map(({ name }) => name?.en)).toEqual(['Help', 'Sales']);
    expect(result.campaigns).toBe(live.campaigns);
    expect(withDraft(live, null)).toBe(live);
  });

  test('is gone when everything is as it was, whatever the order of keys', () => {
    const draft = change(null, { ...support, name: { en: 'Help' } });
    const { slug, ...rest } = support;
    expect(change(draft, { ...rest, moves: undefined, slug })).toBeNull();
  });
});

test('a new workflow has no problems and compiles', () => {
  expect(lintWorkflow(support, { forms: new Map(), customFields: new Set() })).toEqual([]);
  const statuses = support.statuses.map((status, id) => ({ ...status, id, documentId: status.key, phase: 'open' as const }));
  expect(compileWorkflow({ id: 1, slug: 'x', initialKey: support.initial }, statuses, support.transitions).initial.key).toBe('new');
});

test.each([
  ['Čeká na díl', 'ceka-na-dil'],
  ['Zamknięte / łatwe', 'zamkniete-latwe'],
  ['Ждёт ответа', 'zhdet-otveta'],
  ['  A—B  ', 'a-b'],
  ['漢字', 'status'],
  ['x'.repeat(200), 'x'.repeat(76)],
])('a slug is made of %s', (name, slug) => {
  expect(slugFor(name, [], 'status')).toBe(slug);
  expect(slug).toMatch(SLUG);
});

test('a slug that is taken gets a number', () => {
  expect(slugFor('New', ['new', 'new-2'], 'status')).toBe('new-3');
});

describe('a change in words', () => {
  test.each([
    [
      { path: 'workflows.support.statuses.new.name.cs', from: 'Nový', to: 'Nově' },
      { kind: 'changed', from: 'Nový', to: 'Nově' },
    ],
    [
      { path: 'workflows.support.statuses.x', to: { key: 'x', name: { en: 'Parts', cs: 'Díly' }, kind: 'waiting' } },
      { kind: 'added', from: undefined, to: 'Díly' },
    ],
    [
      { path: 'workflows.support.transitions.a→b', from: { from: 'a', to: 'b' } },
      { kind: 'removed', from: 'a → b', to: undefined },
    ],
    [
      { path: 'workflows.support.statuses.order', from: ['a', 'b'], to: ['b', 'a'] },
      { kind: 'changed', from: 'a, b', to: 'b, a' },
    ],
    [
      { path: 'workflows.s.transitions.a→b.guards', to: [{ guard: 'role', roles: ['x', 'y'] }] },
      { kind: 'added', from: undefined, to: 'guard.role: x, y' },
    ],
    [
      {
        path: 'workflows.s.transitions.a→b.guards',
        from: [{ guard: 'owner' }, { guard: 'required-field', field: 'category', message: { en: 'Choose', cs: 'Vyberte' } }],
        to: [
          { guard: 'required-activity', activity: 'call', ever: true },
          { guard: 'time-in-status', minMinutes: 5 },
          { guard: 'confirmation', text: { en: 'Sure?', cs: 'Opravdu?' } },
        ],
      },
      {
        kind: 'changed',
        from: 'guard.owner; guard.required-field: field.category, guards.message: Vyberte',
        to:
          'guard.required-activity: guard.activity.call, guard.activity.ever; ' +
          'guard.time-in-status: guard.min-minutes: 5; guard.confirmation: Opravdu?',
      },
    ],
  ])('%j', (change, words) => expect(changeWords(change, { language: 'cs', say: (id) => id })).toEqual(words));
});

test.each([
  ['workflows.support.statuses.new.name.cs', ['designer.workflows.one Support', 'New', 'status.name', 'CS']],
  ['workflows.support.statuses.gone', ['designer.workflows.one Support', 'Long gone']],
  ['workflows.support.transitions.new→gone', ['designer.workflows.one Support', 'New → Long gone']],
  ['workflows.support.statuses.order', ['designer.workflows.one Support', 'workflow.statuses', 'change.order']],
  ['campaigns.other.prefix', ['designer.campaigns.one other', 'designer.campaign.prefix']],
  ['workflows.support', ['designer.workflows.one Support']],
  ['campaigns.support.members.0', ['designer.campaigns.one support', 'designer.campaign.members', '1']],
  ['forms.damage.fields.plate.listable', ['designer.forms.one damage', 'plate', 'designer.form.listable']],
])('the place %s is said as %j', (path, words) => {
  const gone = { key: 'gone', name: { en: 'Long gone' }, kind: 'open' as const };
  const before = {
    ...live,
    workflows: [{ ...support, statuses: [...support.statuses, gone], transitions: [{ from: 'new', to: 'gone' }] }],
  };
  expect(changePlace(path, [live, before], { language: 'en', say: (id) => id })).toEqual(words);
});

test('a local time comes back as it went, and nonsense is told', () => {
  expect(momentOf(dateTimeText('2026-12-24T09:00:00.000Z'))).toBe('2026-12-24T09:00:00.000Z');
  expect(dateTimeText('x')).toBe('');
  expect(momentOf('x')).toBeUndefined();
});

test('what is typed as one of several values is a number only where numbers are asked for', () => {
  expect(scalarOf('50', 'number')).toBe(50);
  expect(scalarOf('007', 'short-text')).toBe('007');
  expect(scalarOf('-', 'number')).toBe('-');
});

test('only what lists can be filtered by is offered as their column', () => {
  expect(FIELD_KINDS.filter((kind) => !propertiesOf(kind).isListable)).toEqual(['file', 'contact', 'heading', 'button']);
});
