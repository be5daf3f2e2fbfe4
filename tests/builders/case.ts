import type { CaseSnapshot } from '../../src/plugins/helpdesk/server/cases/case-snapshot';
import type { ChangeContext } from '../../src/plugins/helpdesk/server/cases/plan-change';
import type { Campaign } from '../../src/plugins/helpdesk/server/configuration/catalogue';
import { NO_HISTORY } from '../../src/plugins/helpdesk/server/workflow/case-facts';
import { supportWorkflow } from './workflow';

export const NOW = new Date('2026-11-23T10:00:00Z');

/** A case in status New of the support campaign; name what the test is about. */
export function caseSnapshot(overrides: Partial<CaseSnapshot> = {}): CaseSnapshot {
  return {
    id: 1,
    documentId: 'doc-case',
    number: 'SUP-000001',
    subject: 'Gate stuck',
    source: 'web',
    phase: 'open',
    priority: 50,
    revision: 1,
    deadlineAt: null,
    closedAt: null,
    firstRespondedAt: null,
    statusSince: NOW,
    callbackAt: null,
    legalHold: false,
    trackingTokenHash: null,
    contactId: 7,
    campaignId: 1,
    statusId: 1,
    categoryId: null,
    ownerId: null,
    tagIds: [],
    custom: {},
    ...overrides,
  };
}

export function campaign(overrides: Partial<Campaign> = {}): Campaign {
  return {
    id: 1,
    documentId: 'doc-support',
    slug: 'support',
    name: { en: 'Support' },
    prefix: 'SUP',
    active: true,
    webForm: true,
    workflow: supportWorkflow(),
    acknowledgement: null,
    formSlugs: [],
    headerFormSlug: null,
    ...overrides,
  };
}

export function changeContext(overrides: Partial<ChangeContext> = {}): ChangeContext {
  const { statuses } = (overrides.campaign ?? campaign()).workflow;
  return {
    now: NOW,
    statuses: new Map(statuses.map((status) => [status.id, status])),
    campaign: campaign(),
    categories: [
      { id: 3, documentId: 'doc-orders', slug: 'orders', name: { en: 'Orders' }, initialPriority: null, active: true, workflow: null },
    ],
    labels: { contact: 'Jana Malá', owner: null, tags: new Map() },
    newOwner: null,
    ownerIsMember: true,
    history: NO_HISTORY,
    answerChanges: [],
    forms: [],
    tagSlugs: new Map(),
    ...overrides,
  };
}
