import type { ConfigurationDocument, FormDocument, WorkflowDocument } from '../../shared/contracts/configuration';
import type { Localised } from '../../shared/localised';

/** Everything that is live; every part is there. */
export type LiveDocument = Required<ConfigurationDocument>;

interface Named {
  slug: string;
}

/**
 * What the configuration would be: the live one with the document laid over it. What the document does not name stays,
 * down to the languages of a name; lists of statuses, transitions, sections and fields are taken as they are given.
 */
export function mergeDocuments(live: LiveDocument, wanted: ConfigurationDocument): LiveDocument {
  return {
    format: 1,
    campaigns: mergeLists(live.campaigns, wanted.campaigns, (before, after) => ({ ...before, ...after, ...names('name', before, after) })),
    workflows: mergeLists(live.workflows, wanted.workflows, mergeWorkflow),
    forms: mergeLists(live.forms, wanted.forms, mergeForm),
  };
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

function mergeLists<T extends Named>(live: T[], wanted: T[] | undefined, merge: (before: T | undefined, after: T) => T): T[] {
  const changed = new Map((wanted ?? []).map((entry) => [entry.slug, entry]));
  const kept = live.map((entry) => {
    const over = changed.get(entry.slug);
    return over ? merge(entry, over) : entry;
  });
  const added = [...changed.values()].filter(({ slug }) => !live.some((entry) => entry.slug === slug));
  return [...kept, ...added.map((entry) => merge(undefined, entry))];
}
