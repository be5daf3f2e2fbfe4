import type { GetCaseFilters } from '../../shared/contracts/cases';
import { formsOfCampaign, mayBeIn, type Catalogue } from '../configuration/catalogue';
import { listableFields } from '../forms/listable-fields';
import type { CampaignAccess } from '../people/campaigns-of';

/** What a list can be filtered by that the configuration tells, as far as whoever asks works in it (R60). */
export function caseChoices(
  catalogue: Catalogue,
  access: CampaignAccess,
): Pick<GetCaseFilters.Response['data'], 'campaigns' | 'statuses' | 'categories' | 'answers'> {
  const campaigns = catalogue.campaigns.filter(({ id }) => access.has(id));
  const statuses = [...catalogue.statuses.values()].map((status) => ({
    documentId: status.documentId,
    key: status.key,
    name: status.name,
    kind: status.kind,
    campaigns: campaigns.filter((campaign) => mayBeIn(catalogue, campaign, status)).map(({ documentId }) => documentId),
  }));
  const forms = new Set(campaigns.flatMap((campaign) => formsOfCampaign(catalogue, campaign)));
  return {
    campaigns: campaigns.map(({ documentId, slug, name, active }) => ({ documentId, slug, name, isOpen: active })),
    // Without a campaign are those that were taken out of use, and those of campaigns of others.
    statuses: statuses.filter((status) => access.ids === null || status.campaigns.length > 0),
    categories: catalogue.categories.map(({ slug, name }) => ({ slug, name })),
    answers: listableFields(access.ids === null ? catalogue.forms.values() : forms).map(({ column, form, field }) => ({
      column,
      form: form.title,
      label: field.label,
      kind: field.kind,
      ...(field.options && { options: field.options }),
    })),
  };
}
