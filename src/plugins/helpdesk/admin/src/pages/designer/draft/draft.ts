import type {
  CampaignDefinition,
  CategoryDocument,
  ConfigurationDocument,
  FormDocument,
  TemplateDocument,
  WorkflowDocument,
} from '../../../../../shared/contracts/configuration';
import { DESIGNED_PARTS, type DesignedPart, type Draft } from '../../../../../shared/contracts/designer';
import { localise, type Localised } from '../../../../../shared/localised';
import { isSame } from '../../../drafts/is-same';

export interface Entities {
  campaigns: CampaignDefinition;
  workflows: WorkflowDocument;
  forms: FormDocument;
  categories: CategoryDocument;
  templates: TemplateDocument;
}

/** Everything that is live, or would be. */
export type Configuration = Required<ConfigurationDocument>;

export const NOTHING: Configuration = { format: 1, campaigns: [], workflows: [], forms: [], categories: [], templates: [], consents: [] };

export type EntityChange = { [P in DesignedPart]: { part: P; value: Entities[P] } }[DesignedPart];

/**
 * A draft with one entity as it should be.
 *
 * @param live what a draft is compared with: what is as it is published is no part of it
 * @param revision of `live`, which a new draft is begun from
 * @returns null when nothing is changed any more
 */
export function changeDraft(draft: Draft | null, { part, value }: EntityChange, live: Configuration, revision: string): Draft | null {
  const { base, document } = draft ?? { base: revision, document: NOTHING };
  const changed = laidOver(document, part, value);
  const differing = isSame(findEntity(live, part, value.slug), value)
    ? { ...changed, [part]: changed[part].filter(({ slug }) => slug !== value.slug) }
    : changed;
  return DESIGNED_PARTS.some((one) => differing[one].length > 0) ? { base, document: differing } : null;
}

/** The configuration with the draft laid over it. */
export function withDraft(live: Configuration, draft: Draft | null): Configuration {
  if (!draft) return live;
  return DESIGNED_PARTS.reduce<Configuration>(
    (result, part) => draft.document[part].reduce<Configuration>((laid, entity) => laidOver(laid, part, entity), result),
    live,
  );
}

export function findEntity<P extends DesignedPart>(configuration: Configuration, part: P, slug: string): Entities[P] | undefined {
  const list: Entities[DesignedPart][] = configuration[part];
  return list.find((entity) => entity.slug === slug) as Entities[P] | undefined;
}

/** What an entity is called, in the languages that somebody has given. */
export function titleOf(entity: Entities[DesignedPart]): Localised | undefined {
  if ('fields' in entity) return entity.title;
  return typeof entity.name === 'string' ? { en: entity.name } : entity.name;
}

/** A copy under another name. */
export function renamed<E extends Entities[DesignedPart]>(part: DesignedPart, entity: E, slug: string, titles: Localised): E {
  if (part === 'templates') return { ...entity, slug, name: localise(titles, 'en') };
  return { ...entity, slug, [part === 'forms' ? 'title' : 'name']: titles };
}

function laidOver(document: Configuration, part: DesignedPart, value: Entities[DesignedPart]): Configuration {
  return { ...document, [part]: replaced<Entities[DesignedPart]>(document[part], value) };
}

function replaced<T extends { slug: string }>(list: T[], value: T): T[] {
  const isThere = list.some(({ slug }) => slug === value.slug);
  return isThere ? list.map((entry) => (entry.slug === value.slug ? value : entry)) : [...list, value];
}
