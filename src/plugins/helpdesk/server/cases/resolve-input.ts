import {
  findCampaign,
  findCategory,
  findStatus,
  workflowOf,
  type Campaign,
  type Catalogue,
  type Category,
} from '../configuration/catalogue';
import type { Db } from '../platform/database';
import type { FieldError } from '../platform/errors';
import type { Status, Workflow } from '../workflow/definition';
import type { CaseInput } from './case-input';
import type { Reference } from './case-patch';
import { findContact, findTags, findUser, type TagReference } from './people-store';
import type { RelationTarget } from './relation-input';

/** What the references of an input point to. Absent stays absent, null stays null. */
export interface ResolvedReferences {
  campaign?: Campaign;
  status?: Status;
  category?: Category | null;
  contact?: Reference;
  owner?: Reference | null;
  tags?: TagReference[];
}

/**
 * Looks up what an input refers to.
 *
 * @param current where the case is now; null for one that is yet to be opened
 * @returns every reference that points to nothing, or all of them resolved
 */
export async function resolveReferences(
  db: Db,
  catalogue: Catalogue,
  input: CaseInput,
  current: { campaignId: number; categoryId: number | null; tagIds: number[] } | null,
): Promise<{ ok: true; references: ResolvedReferences } | { ok: false; errors: FieldError[] }> {
  const references: ResolvedReferences = {};
  const errors: FieldError[] = [];
  const missing = (field: string, target: unknown) => errors.push({ path: [field], message: `there is no ${field} "${String(target)}"` });

  if (input.campaign !== undefined && input.campaign !== null) {
    references.campaign = campaignOf(catalogue, input.campaign);
    if (!references.campaign) missing('campaign', input.campaign);
  }
  const before = catalogue.categories.find(({ id }) => id === current?.categoryId);
  if (input.category !== undefined) {
    references.category = input.category === null ? null : categoryOf(catalogue, input.category);
    if (references.category === undefined) missing('category', input.category);
    else if (references.category?.active === false && references.category !== before) {
      errors.push({ path: ['category'], message: `the category "${references.category.slug}" is out of use` });
    }
  }
  const campaign = references.campaign ?? catalogue.campaigns.find(({ id }) => id === current?.campaignId);
  if (input.status !== undefined && input.status !== null && campaign) {
    references.status = statusOf(workflowOf(campaign, references.category === undefined ? before : references.category), input.status);
    if (!references.status) errors.push({ path: ['status'], message: `the campaign has no status "${input.status}"` });
  }
  if (input.contact !== undefined && input.contact !== null) {
    references.contact = (await findContact(db, key(input.contact))) ?? undefined;
    if (!references.contact) missing('contact', input.contact);
  }
  if (input.owner !== undefined) {
    references.owner = input.owner === null ? null : ((await findUser(db, key(input.owner))) ?? undefined);
    if (references.owner === undefined) missing('owner', input.owner);
  }
  if (input.tags) {
    const resolved = await resolveTags(db, input.tags, current?.tagIds ?? []);
    if (resolved.missing.length > 0) errors.push({ path: ['tags'], message: `there is no tag "${resolved.missing.join('", "')}"` });
    references.tags = resolved.tags;
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, references };
}

function key(target: number | string): { id: number } | { documentId: string } {
  return typeof target === 'number' ? { id: target } : { documentId: target };
}

function campaignOf(catalogue: Catalogue, target: NonNullable<RelationTarget>): Campaign | undefined {
  return typeof target === 'number' ? catalogue.campaigns.find(({ id }) => id === target) : findCampaign(catalogue, target);
}

function statusOf(workflow: Workflow, target: NonNullable<RelationTarget>): Status | undefined {
  return typeof target === 'number' ? workflow.statuses.find(({ id }) => id === target) : findStatus(workflow, target);
}

function categoryOf(catalogue: Catalogue, target: NonNullable<RelationTarget>): Category | undefined {
  return typeof target === 'number' ? catalogue.categories.find(({ id }) => id === target) : findCategory(catalogue, target);
}

async function resolveTags(
  db: Db,
  change: NonNullable<CaseInput['tags']>,
  currentIds: number[],
): Promise<{ tags: TagReference[]; missing: (number | string)[] }> {
  const asked = [...(change.set ?? []), ...change.add, ...change.remove];
  const found = await findTags(db, [...asked, ...currentIds]);
  const find = (target: number | string) =>
    found.find(({ id, documentId, slug }) => id === target || documentId === target || slug === target);
  const missing = asked.filter((target) => !find(target));
  const ids = (targets: (number | string)[]) => targets.flatMap((target) => find(target)?.id ?? []);
  const removed = new Set(ids(change.remove));
  const result = [...(change.set ? ids(change.set) : currentIds), ...ids(change.add)].filter((id) => !removed.has(id));
  return { tags: [...new Set(result)].flatMap((id) => find(id) ?? []), missing };
}
