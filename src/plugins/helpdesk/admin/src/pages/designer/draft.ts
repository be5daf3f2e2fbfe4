import type { CampaignDefinition, ConfigurationDocument, FormDocument, WorkflowDocument } from '../../../../shared/contracts/configuration';

export interface Entities {
  campaigns: CampaignDefinition;
  workflows: WorkflowDocument;
  forms: FormDocument;
}
export type Part = keyof Entities;

export const PARTS = ['workflows', 'campaigns', 'forms'] as const satisfies readonly Part[];

/** Everything that is live, or would be. */
export type Configuration = Required<ConfigurationDocument>;

/** What an admin has changed and not yet published. */
export interface Draft {
  /** The revision that was live when it was begun. */
  base: string;
  /** The changed entities, whole. */
  document: Configuration;
}

export const NOTHING: Configuration = { format: 1, campaigns: [], workflows: [], forms: [] };

export type EntityChange = { [P in Part]: { part: P; value: Entities[P] } }[Part];

export type DraftAction = { type: 'change'; entity: EntityChange; live: Configuration; revision: string } | { type: 'discard' };

/** @returns null when nothing is changed */
export function reduceDraft(draft: Draft | null, action: DraftAction): Draft | null {
  if (action.type === 'discard') return null;
  const { entity, live, revision } = action;
  const { base, document } = draft ?? { base: revision, document: NOTHING };
  const changed = laidOver(document, entity.part, entity.value);
  const differing = isSame(findEntity(live, entity.part, entity.value.slug), entity.value)
    ? { ...changed, [entity.part]: changed[entity.part].filter(({ slug }) => slug !== entity.value.slug) }
    : changed;
  return PARTS.some((part) => differing[part].length > 0) ? { base, document: differing } : null;
}

/** The configuration with the draft laid over it. */
export function withDraft(live: Configuration, draft: Draft | null): Configuration {
  if (!draft) return live;
  return {
    format: 1,
    campaigns: draft.document.campaigns.reduce((list, value) => replaced(list, value), live.campaigns),
    workflows: draft.document.workflows.reduce((list, value) => replaced(list, value), live.workflows),
    forms: draft.document.forms.reduce((list, value) => replaced(list, value), live.forms),
  };
}

export function findEntity<P extends Part>(configuration: Configuration, part: P, slug: string): Entities[P] | undefined {
  const list: Entities[Part][] = configuration[part];
  return list.find((entity) => entity.slug === slug) as Entities[P] | undefined;
}

/** What an entity is called, in the languages that somebody has given. */
export function titleOf(entity: Entities[Part]) {
  return 'fields' in entity ? entity.title : entity.name;
}

function laidOver<P extends Part>(document: Configuration, part: P, value: Entities[P]): Configuration {
  return { ...document, [part]: replaced<Entities[Part]>(document[part], value) };
}

function replaced<T extends { slug: string }>(list: T[], value: T): T[] {
  const isThere = list.some(({ slug }) => slug === value.slug);
  return isThere ? list.map((entry) => (entry.slug === value.slug ? value : entry)) : [...list, value];
}

/** Whether two JSON values are the same, whatever the order of their keys; undefined is as good as absent. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => isSame(one[key], other[key]));
}
