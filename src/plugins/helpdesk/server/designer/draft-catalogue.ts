import type { Campaign, Catalogue, Category, Form } from '../configuration/catalogue';
import type { LiveDocument } from '../configuration/merge-documents';
import { phaseOf } from '../../shared/status-kinds';
import { compileWorkflow, type Status } from '../workflow/definition';

/**
 * The configuration as it would be for one workflow and one campaign, ready for decisions.
 *
 * @param live what is published, whose ids stay where something is published already
 * @param result the document with the draft laid over it
 * @param campaignSlug of the campaign whose cases follow the workflow; any of them without it, or one of nothing but
 *   the workflow where there is none
 * @returns undefined when there is no such workflow, or none that could be published: its first status is missing
 */
export function draftCatalogue(
  live: Catalogue,
  result: LiveDocument,
  workflowSlug: string,
  campaignSlug?: string,
): { catalogue: Catalogue; campaign: Campaign } | undefined {
  const definition = result.workflows.find(({ slug }) => slug === workflowSlug);
  if (!definition?.statuses.some(({ key }) => key === definition.initial)) return undefined;
  const followed = [...live.campaigns, ...live.categories].map(({ workflow }) => workflow);
  const published = followed.find((workflow) => workflow?.slug === workflowSlug) ?? undefined;
  const statuses = definition.statuses.map(({ key, kind, pauses, ...status }, index): Status => {
    const known = published?.statuses.find((one) => one.key === key);
    return {
      ...status,
      key,
      kind,
      phase: phaseOf(kind, pauses ?? null),
      ...(pauses !== undefined && { pauses }),
      // No row has a negative id.
      id: known?.id ?? -1 - index,
      documentId: known?.documentId ?? key,
    };
  });
  const workflow = compileWorkflow(
    { id: published?.id ?? -1, slug: workflowSlug, name: definition.name, initialKey: definition.initial },
    statuses,
    definition.transitions,
  );

  const followers = result.campaigns.filter((one) => one.workflow === workflowSlug);
  const wanted = campaignSlug === undefined ? followers[0] : result.campaigns.find(({ slug }) => slug === campaignSlug);
  const campaign: Campaign = {
    id: -1,
    documentId: '',
    slug: wanted?.slug ?? '',
    name: wanted?.name ?? {},
    prefix: wanted?.prefix ?? '',
    active: true,
    webForm: false,
    acknowledgement: null,
    ...live.campaigns.find(({ slug }) => slug === wanted?.slug),
    workflow,
    formSlugs: wanted?.forms ?? [],
    headerFormSlug: wanted?.headerForm ?? null,
  };
  const forms = result.forms.map(({ slug, title = {}, sections, fields }): Form => {
    const known = live.forms.get(slug);
    const definition = { ...(sections && { sections }), fields };
    return { id: -1, slug, isPublic: false, version: 0, consents: [], ...known, title, definition };
  });
  const categories = result.categories.map(({ slug, name = {}, initialPriority = null, active = true }, index): Category => {
    const known = live.categories.find((one) => one.slug === slug);
    return { workflow: null, id: -1 - index, documentId: '', ...known, slug, name, initialPriority, active };
  });
  return { catalogue: { ...live, categories, forms: new Map(forms.map((form) => [form.slug, form])) }, campaign };
}
