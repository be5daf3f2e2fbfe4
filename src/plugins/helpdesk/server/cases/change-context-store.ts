import { formsOfCampaign, type Campaign, type Catalogue, type Form } from '../configuration/catalogue';
import { readStoredAnswers } from '../forms/form-store';
import { presentBySlug, type PresentAnswers, type StoredAnswers } from '../forms/stored-answers';
import { worksInCampaign } from '../people/campaign-access-store';
import { readKnowHow } from '../people/membership-store';
import type { Actor } from '../platform/actor';
import type { Db } from '../platform/database';
import { factsNeeded, type CaseHistory, type FactNeed } from '../workflow/case-facts';
import type { Status, Workflow } from '../workflow/definition';
import type { CaseSnapshot } from './case-snapshot';
import { readHistory } from './history-store';
import { findContact, findTags, findUser, mayOwnCases } from './people-store';
import type { ChangeContext } from './plan-change';
import type { ResolvedReferences } from './resolve-input';

interface ContextOf {
  catalogue: Catalogue;
  /** The one the case is in. */
  campaign: Campaign;
  snapshot: CaseSnapshot;
  references: ResolvedReferences;
  actor: Actor;
  needs: ReadonlySet<FactNeed>;
}

/** With the answers of the case as they are stored, where they were asked for. */
export interface FoundContext extends ChangeContext {
  stored: StoredAnswers[];
  /** The same by slug of the form, as its newest version reads them. */
  present: Record<string, PresentAnswers>;
}

/** Reads what a change is decided with, and of it only what the change and its guards ask for. */
export async function readChangeContext(
  db: Db,
  { catalogue, campaign, snapshot, references, actor, needs }: ContextOf,
): Promise<FoundContext> {
  const { contact, owner, tags } = references;
  const changesContact = contact !== undefined && contact.id !== snapshot.contactId;
  const changesOwner = owner !== undefined && (owner?.id ?? null) !== snapshot.ownerId;
  const ownerId = owner === undefined ? snapshot.ownerId : (owner?.id ?? null);
  const nextCampaign = references.campaign ?? campaign;
  const changesCampaign = nextCampaign.id !== snapshot.campaignId;
  const stored = needs.has('answers') ? await readStoredAnswers(db, snapshot.id, catalogue.forms.values()) : [];
  const present = presentBySlug(stored, catalogue.forms.values());
  const known = tags || needs.has('names') ? await findTags(db, snapshot.tagIds) : [];
  return {
    now: new Date(),
    statuses: catalogue.statuses,
    campaign,
    nextCampaign: references.campaign,
    categories: catalogue.categories,
    labels: {
      contact: changesContact ? ((await findContact(db, { id: snapshot.contactId }))?.label ?? '') : '',
      owner:
        (changesOwner || changesCampaign) && snapshot.ownerId !== null
          ? ((await findUser(db, { id: snapshot.ownerId }))?.label ?? null)
          : null,
      tags: new Map(known.map(({ id, label }) => [id, label])),
    },
    newOwner: changesOwner && owner ? { mayOwn: await mayOwnCases(db, owner.id), knowHow: await readKnowHow(db, owner.id) } : null,
    ownerIsMember:
      ownerId === null || !(changesOwner || changesCampaign) || (await worksInCampaign(db, catalogue, ownerId, nextCampaign.id)),
    stored,
    present,
    history: { ...(await readHistory(db, snapshot, actor, needs)), answers: answersOf(present) },
    answerChanges: [],
    forms: formsOfCampaign(catalogue, nextCampaign),
    tagSlugs: new Map([...known, ...(tags ?? [])].map(({ id, slug }) => [id, slug])),
  };
}

/** Answers alone, as guards look at them. */
export function answersOf(present: Record<string, PresentAnswers>): CaseHistory['answers'] {
  return Object.fromEntries(Object.entries(present).map(([slug, { answers }]) => [slug, answers]));
}

/**
 * What guards have to know before a case may go to a status.
 *
 * @param from where the case stands
 * @param to undefined when the status stays, which needs nothing; `every` for all that the case could go to
 * @param forms of the case's campaign
 */
export function needsOfChange(
  { statuses, transitions }: Workflow,
  from: Status,
  to: Status | 'every' | undefined,
  forms: Form[],
): Set<FactNeed> {
  if (!to || (to !== 'every' && to.id === from.id)) return new Set();
  const ways = [...(transitions.get(from.key)?.values() ?? [])].filter((way) => to === 'every' || way.to === to.key);
  const needs = factsNeeded(statuses, from, ways);
  const asks = (keys: string[] = []) => (to === 'every' ? keys.length > 0 : keys.includes(to.key));
  const isAsked = forms.some(({ definition }) => definition.fields.some(({ requiredFor }) => asks(requiredFor)));
  return isAsked ? needs.add('answers') : needs;
}
