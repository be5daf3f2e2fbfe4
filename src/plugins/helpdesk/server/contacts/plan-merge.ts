import { MERGED_FIELDS, type MergedField, type MergeSide } from '../../shared/contracts/contacts';
import { CONTACT_LIMITS } from '../../shared/limits';
import type { FieldError } from '../platform/errors';
import type { Address } from './addresses';

/** A field as it is stored; of a company the database id. */
export type StoredValue = string | number | boolean | null;

/** One side of a merge. */
export interface MergeParty {
  kind: 'person' | 'company';
  fields: Record<MergedField, StoredValue>;
  emails: string[];
  phones: string[];
}

export interface MergePlan {
  fields: Record<MergedField, StoredValue>;
  emails: string[];
  phones: string[];
}

export type MergeDecision = { ok: true; plan: MergePlan } | { ok: false; errors: FieldError[] };

/**
 * What becomes of the one that stays: each field from the side that was chosen, and where nothing was, from the winner,
 * or from the loser where the winner has none. Addresses and numbers of both are kept, the winner's first.
 */
export function planMerge(winner: MergeParty, loser: MergeParty, chosen: Partial<Record<MergedField, MergeSide>>): MergeDecision {
  const errors: FieldError[] = [];
  if (winner.kind !== loser.kind) errors.push({ path: ['loser'], message: 'a person and a company cannot be merged' });
  const emails = union(winner.emails, loser.emails);
  const phones = union(winner.phones, loser.phones);
  const most = CONTACT_LIMITS.addresses;
  if (emails.length > most) errors.push({ path: ['emails'], message: `together they have more than ${most} addresses` });
  if (phones.length > most) errors.push({ path: ['phones'], message: `together they have more than ${most} numbers` });
  if (errors.length > 0) return { ok: false, errors };
  const fields = {} as MergePlan['fields'];
  for (const field of MERGED_FIELDS) {
    const side = chosen[field] ?? suggestedSide(winner.fields[field], loser.fields[field]);
    fields[field] = (side === 'winner' ? winner : loser).fields[field];
  }
  return { ok: true, plan: { fields, emails, phones } };
}

/** The side of a field that is suggested: the winner's, unless only the loser has something there. */
export function suggestedSide(winner: StoredValue, loser: StoredValue): MergeSide {
  return isEmpty(winner) && !isEmpty(loser) ? 'loser' : 'winner';
}

/** Fields in which two contacts differ; nothing and an empty text are the same. */
export function differingFields(winner: MergeParty, loser: MergeParty): MergedField[] {
  return MERGED_FIELDS.filter((field) => {
    const [mine, theirs] = [winner.fields[field], loser.fields[field]];
    return mine !== theirs && !(isEmpty(mine) && isEmpty(theirs));
  });
}

function isEmpty(value: StoredValue): boolean {
  return value === null || value === '' || value === false;
}

function union(mine: string[], theirs: string[]): string[] {
  return [...new Set([...mine, ...theirs])];
}

/** What it takes to bring both contacts back as they were: written down with the merge. */
export interface MergeBefore {
  winner: { fields: MergePlan['fields']; emails: string[]; phones: string[] };
  loser: { emails: string[]; phones: string[] };
  /** The winner's fields as the merge left them. */
  merged: MergePlan['fields'];
  /** Addresses that were the loser's alone to be found by. */
  loserClaims: Address[];
}

export interface UnmergePlan {
  /** Fields of the winner to be put back, by their value before. */
  fields: Partial<MergePlan['fields']>;
  /** Fields that were changed since and stay so. */
  fieldsLeft: MergedField[];
  /** What is left to the winner. */
  emails: string[];
  phones: string[];
}

/**
 * What becomes of the winner when a merge is taken back: what the merge wrote is undone, what people wrote since stays.
 *
 * @param now the winner as it is
 */
export function planUnmerge(before: MergeBefore, now: { fields: MergePlan['fields']; emails: string[]; phones: string[] }): UnmergePlan {
  const plan: UnmergePlan = {
    fields: {},
    fieldsLeft: [],
    emails: without(now.emails, before.winner.emails, before.loser.emails),
    phones: without(now.phones, before.winner.phones, before.loser.phones),
  };
  for (const field of MERGED_FIELDS) {
    if (before.merged[field] === before.winner.fields[field]) continue;
    if (now.fields[field] === before.merged[field]) plan.fields[field] = before.winner.fields[field];
    else plan.fieldsLeft.push(field);
  }
  return plan;
}

/** What is there now, less what came from the loser. */
function without(now: string[], own: string[], borrowed: string[]): string[] {
  return now.filter((value) => own.includes(value) || !borrowed.includes(value));
}
