import type {
  CampaignDefinition,
  ConfigurationDocument,
  FormDocument,
  TemplateDocument,
  WorkflowDocument,
} from '../../shared/contracts/configuration';
import type { Localised } from '../../shared/localised';
import { nameOf } from './document-schema';

/** Everything that is live; every part is there. */
export type LiveDocument = Required<ConfigurationDocument>;

/**
 * What the configuration would be: the live one with the document laid over it. What the document does not name stays,
 * down to the languages of a name; lists of statuses, transitions, sections and fields, members and the texts of a message
 * are taken as they are given.
 */
export function mergeDocuments(live: LiveDocument, wanted: ConfigurationDocument): LiveDocument {
  const templates = mergeLists(live.templates, wanted.templates, (before, after) => ({ ...before, ...after }));
  return {
    format: 1,
    campaigns: mergeLists(live.campaigns, wanted.campaigns, (before, after) => mergeCampaign(before, after, templates)),
    workflows: mergeLists(live.workflows, wanted.workflows, mergeWorkflow),
    forms: mergeLists(live.forms, wanted.forms, mergeForm),
    categories: mergeLists(live.categories, wanted.categories, (before, after) => ({
      ...before,
      ...after,
      ...names('name', before, after),
    })),
    templates,
    consents: mergeLists(live.consents, wanted.consents, (before, after) => ({ ...before, ...after })),
  };
}

function mergeCampaign(
  before: CampaignDefinition | undefined,
  after: CampaignDefinition,
  templates: TemplateDocument[],
): CampaignDefinition {
  const merged = { ...before, ...after, ...names('name', before, after) };
  const { acknowledgement } = merged;
  // Documents of the time before templates had slugs call them by their names.
  const named = templates.some(({ slug }) => slug === acknowledgement) ? undefined : templates.find(({ name }) => name === acknowledgement);
  return named ? { ...merged, acknowledgement: named.slug } : merged;
}

function mergeWorkflow(before: WorkflowDocument | undefined, { moves: _moves, ...after }: WorkflowDocument): WorkflowDocument {
  const statuses = after.statuses.map((status) => ({
    ...status,
    ...names(
      'name',
      before?.statuses.find(({ key }) => key === status.key),
      status,
    ),
  }));
  return { ...before, ...after, statuses, ...names('name', before, after) };
}

function mergeForm(before: FormDocument | undefined, { removedFields: _removed, ...after }: FormDocument): FormDocument {
  // A form without sections has none; only what describes the form as a whole stays.
  return { ...before, sections: undefined, ...after, ...names('title', before, after) };
}

function names<K extends 'name' | 'title'>(key: K, before: { [P in K]?: Localised } | undefined, after: { [P in K]?: Localised }): object {
  const merged: Localised = { ...before?.[key], ...after[key] };
  return Object.keys(merged).length > 0 ? { [key]: merged } : {};
}

function mergeLists<T>(live: T[], wanted: T[] | undefined, merge: (before: T | undefined, after: T) => T): T[] {
  const changed = new Map((wanted ?? []).map((entry) => [nameOf(entry), entry]));
  const kept = live.map((entry) => {
    const over = changed.get(nameOf(entry));
    return over ? merge(entry, over) : entry;
  });
  const there = new Set(live.map(nameOf));
  const added = [...changed.values()].filter((entry) => !there.has(nameOf(entry)));
  return [...kept, ...added.map((entry) => merge(undefined, entry))];
}
