import type {
  CampaignDefinition,
  CategoryDocument,
  ConfigurationDocument,
  FormDocument,
  TemplateDocument,
  WorkflowDocument,
} from '../../../../shared/contracts/configuration';
import type { Localised } from '../../../../shared/localised';
import { localise } from '../../../../shared/localised';

export interface Entities {
  campaigns: CampaignDefinition;
  workflows: WorkflowDocument;
  forms: FormDocument;
  categories: CategoryDocument;
  templates: TemplateDocument;
}
export type Part = keyof Entities;

export const PARTS = ['workflows', 'campaigns', 'forms', 'categories', 'templates'] as const satisfies readonly Part[];

/** Everything that is live, or would be. */
export type Configuration = Required<ConfigurationDocument>;

/** What an admin has changed and not yet published. */
export interface Draft {
  /** The revision that was live when it was begun. */
  base: string;
  /** The changed entities, whole. */
  document: Configuration;
}

export const NOTHING: Configuration = { format: 1, campaigns: [], workflows: [], forms: [], categories: [], templates: [], consents: [] };

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
  return PARTS.reduce<Configuration>(
    (result, part) => draft.document[part].reduce<Configuration>((laid, entity) => laidOver(laid, part, entity), result),
    live,
  );
}

export function findEntity<P extends Part>(configuration: Configuration, part: P, slug: string): Entities[P] | undefined {
  const list: Entities[Part][] = configuration[part];
  return list.find((entity) => entity.slug === slug) as Entities[P] | undefined;
}

/** What an entity is called, in the languages that somebody has given. */
export function titleOf(entity: Entities[Part]): Localised | undefined {
  if ('fields' in entity) return entity.title;
  return typeof entity.name === 'string' ? { en: entity.name } : entity.name;
}

/** A copy under another name. */
export function renamed<E extends Entities[Part]>(part: Part, entity: E, slug: string, titles: Localised): E {
  if (part === 'templates') return { ...entity, slug, name: localise(titles, 'en') };
  return { ...entity, slug, [part === 'forms' ? 'title' : 'name']: titles };
}

function laidOver(document: Configuration, part: Part, value: Entities[Part]): Configuration {
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
