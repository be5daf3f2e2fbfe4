import type { GetPublicForm } from '../../shared/contracts/forms';
import type { Catalogue } from '../configuration/catalogue';

/**
 * What the public may know of a form: the published version of one that is marked public.
 *
 * @returns null for any other slug
 */
export function publicForm(catalogue: Catalogue, slug: string, challenge: boolean): GetPublicForm.Response['data'] | null {
  const form = catalogue.forms.get(slug);
  if (!form?.isPublic) return null;
  return {
    slug: form.slug,
    version: form.version,
    title: form.title,
    fields: form.definition.fields.map((field) => ({
      ...field,
      ...(field.options && { options: field.options.filter(({ hidden }) => !hidden) }),
    })),
    campaigns: catalogue.campaigns
      .filter((campaign) => campaign.active && campaign.webForm && campaign.formSlugs.includes(slug))
      .map(({ slug: campaign, name }) => ({ slug: campaign, name })),
    categories: catalogue.categories.map(({ slug: category, name }) => ({ slug: category, name })),
    consents: form.consents.map(({ key, wording, version }) => ({ key, label: wording, version })),
    challenge,
  };
}
