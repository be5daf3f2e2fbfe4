import { campaign, caseSnapshot, changeContext, NOW } from '../../../../../tests/builders/case';
import { workflow } from '../../../../../tests/builders/workflow';
import { planChange } from './plan-change';

describe('a change of plain fields', () => {
  it('is told field by field, from what to what', () => {
    const plan = planChange(caseSnapshot(), { subject: 'Gate open', priority: 80 }, changeContext());
    expect(plan).toEqual({
      kind: 'change',
      update: { subject: 'Gate open', priority: 80 },
      changes: [
        { field: 'subject', from: 'Gate stuck', to: 'Gate open' },
        { field: 'priority', from: 50, to: 80 },
      ],
      newStatus: null,
    });
  });

  it('is none when everything is as asked', () => {
    const snapshot = caseSnapshot({ deadlineAt: NOW, tagIds: [2, 1], categoryId: 3, ownerId: 5 });
    const patch = {
      subject: 'Gate stuck',
      deadlineAt: new Date(NOW),
      statusId: 1,
      campaignId: 1,
      categoryId: 3,
      owner: { id: 5, label: 'Petr' },
      tags: [
        { id: 1, label: 'VIP' },
        { id: 2, label: 'Invoice' },
      ],
      custom: { shelf: null },
    };
    expect(planChange(snapshot, patch, changeContext())).toEqual({ kind: 'unchanged' });
  });

  it('names what relations pointed to', () => {
    const context = changeContext({ labels: { contact: 'Jana Malá', owner: 'Petr', tags: new Map([[1, 'VIP']]) } });
    const plan = planChange(
      caseSnapshot({ ownerId: 5, tagIds: [1] }),
      { owner: null, tags: [], contact: { id: 8, label: 'Acme' }, categoryId: 3 },
      context,
    );
    expect(plan).toMatchObject({
      changes: [
        { field: 'contact', from: { label: 'Jana Malá' }, to: { label: 'Acme' } },
        { field: 'category', from: null, to: { label: 'Orders' } },
        { field: 'owner', from: { label: 'Petr' }, to: null },
        { field: 'tags', from: [{ label: 'VIP' }], to: [] },
      ],
    });
  });
});

describe('a change of status', () => {
  it('sets the phase, and the time of closing', () => {
    const closing = planChange(caseSnapshot({ statusId: 2, categoryId: 3 }), { statusId: 4 }, changeContext());
    expect(closing).toMatchObject({
      kind: 'change',
      update: { statusId: 4, phase: 'closed', closedAt: NOW },
      newStatus: { key: 'closed' },
    });
    const reopening = planChange(caseSnapshot({ statusId: 4, phase: 'closed', closedAt: NOW }), { statusId: 2 }, changeContext());
    expect(reopening).toMatchObject({ update: { phase: 'open', closedAt: null } });
  });

  it('keeps the time of closing between two closed statuses', () => {
    const flow = workflow({ done: 'closed', paid: 'success' }, [{ from: 'done', to: 'paid' }]);
    const closedAt = new Date('2026-01-01T00:00:00Z');
    const plan = planChange(
      caseSnapshot({ statusId: 1, phase: 'closed', closedAt }),
      { statusId: 2 },
      changeContext({ campaign: campaign({ workflow: flow }) }),
    );
    expect(plan).toMatchObject({ update: { closedAt } });
  });

  it('is judged by the case as it would be: a category given with it counts', () => {
    const snapshot = caseSnapshot({ statusId: 2 });
    expect(planChange(snapshot, { statusId: 4 }, changeContext())).toMatchObject({ kind: 'refused', unmet: [{ guard: 'required-field' }] });
    expect(planChange(snapshot, { statusId: 4, categoryId: 3 }, changeContext())).toMatchObject({ kind: 'change' });
    expect(planChange({ ...snapshot, categoryId: 3 }, { statusId: 4, categoryId: null }, changeContext())).toMatchObject({
      kind: 'refused',
    });
  });

  it('into a status of another campaign is no status at all', () => {
    expect(planChange(caseSnapshot(), { statusId: 99 }, changeContext())).toMatchObject({
      kind: 'invalid',
      errors: [{ path: ['status'] }],
    });
  });
});

describe('a change of campaign (R61)', () => {
  const sales = campaign({
    id: 2,
    documentId: 'doc-sales',
    name: { en: 'Sales' },
    workflow: workflow({ lead: 'unused', won: 'success' }),
  });
  const context = changeContext({
    nextCampaign: { ...sales, workflow: { ...sales.workflow, initial: { ...sales.workflow.initial, id: 20 }, statuses: [] } },
  });

  it('puts the case into the initial status of the new campaign, whatever status it was in', () => {
    const plan = planChange(caseSnapshot({ statusId: 4, phase: 'closed', closedAt: NOW }), { campaignId: 2 }, context);
    expect(plan).toMatchObject({
      kind: 'change',
      update: { campaignId: 2, statusId: 20, phase: 'open', closedAt: null },
      changes: [
        { field: 'campaign', from: { label: 'Support' }, to: { label: 'Sales' } },
        { field: 'status', from: { label: 'closed' }, to: { label: 'lead' } },
      ],
    });
  });

  it('does not take another status with it', () => {
    expect(planChange(caseSnapshot(), { campaignId: 2, statusId: 21 }, context)).toMatchObject({
      kind: 'invalid',
      errors: [{ path: ['status'] }],
    });
  });
});

it('refuses an owner who may not own cases, but leaves one who is owner already (R7)', () => {
  const owner = { id: 5, label: 'Sára' };
  const context = changeContext({ newOwner: { mayOwn: false, knowHow: { roles: [], teams: [], skills: [] } } });
  expect(planChange(caseSnapshot(), { owner }, context)).toMatchObject({ kind: 'invalid', errors: [{ path: ['owner'] }] });
  const stays = changeContext({ newOwner: null });
  expect(planChange(caseSnapshot({ ownerId: 5 }), { owner, subject: 'New' }, stays)).toMatchObject({ kind: 'change' });
});

it('hands a case only to those who may work on it where it will be (R36)', () => {
  const flow = workflow({ new: 'open', expert: 'open' }, [{ from: 'new', to: 'expert' }]);
  for (const status of flow.statuses) if (status.key === 'expert') status.skills = ['turbines'];
  const owner = { id: 5, label: 'Sára' };
  const handedTo = (skills: string[], patch: object) =>
    planChange(
      caseSnapshot({ statusId: 1 }),
      { owner, ...patch },
      changeContext({ campaign: campaign({ workflow: flow }), newOwner: { mayOwn: true, knowHow: { roles: [], teams: [], skills } } }),
    );
  expect(handedTo([], {})).toMatchObject({ kind: 'change' });
  expect(handedTo([], { statusId: 2 })).toEqual({
    kind: 'invalid',
    errors: [{ path: ['owner'], message: 'Sára: Work in "expert" asks for the skill "turbines".' }],
  });
  expect(handedTo(['turbines'], { statusId: 2 })).toMatchObject({ kind: 'change' });
});

describe('a category with a workflow of its own (R33)', () => {
  const repairs = workflow({ checking: 'open', 'in-progress': 'waiting', done: 'closed' }, [{ from: 'checking', to: 'done' }]);
  for (const status of repairs.statuses) status.id += 100;
  const [orders] = changeContext().categories;
  if (!orders) throw new Error('The builder has no category');
  const context = changeContext({ categories: [orders, { ...orders, id: 4, slug: 'repairs', workflow: { ...repairs, id: 9 } }] });
  const earlier = new Date('2026-11-20T10:00:00Z');

  it('takes the case to its initial status, asking no guard, and says so', () => {
    expect(planChange(caseSnapshot(), { categoryId: 4 }, context)).toMatchObject({
      kind: 'change',
      update: { categoryId: 4, statusId: 101, statusSince: NOW, phase: 'open' },
      changes: [{ field: 'category' }, { field: 'status', from: { label: 'new' }, to: { label: 'checking' } }],
    });
  });

  it('keeps the status of the same key, and since when the case is in it', () => {
    expect(planChange(caseSnapshot({ statusId: 2, statusSince: earlier }), { categoryId: 4 }, context)).toMatchObject({
      update: { statusId: 102, statusSince: earlier, phase: 'paused' },
    });
  });

  it('takes a status of the new workflow along, if that agrees from where the case came to stand', () => {
    expect(planChange(caseSnapshot(), { categoryId: 4, statusId: 103 }, context)).toMatchObject({ update: { statusId: 103 } });
    const refused = planChange(caseSnapshot({ statusId: 2 }), { categoryId: 4, statusId: 103 }, context);
    expect(refused).toMatchObject({ kind: 'refused', unmet: [{ guard: 'transition' }] });
    expect(planChange(caseSnapshot(), { categoryId: 4, statusId: 3 }, context)).toMatchObject({ kind: 'invalid' });
  });
});
