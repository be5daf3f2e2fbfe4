import type { LiveDocument } from './merge-documents';

/** The part of a configuration that some campaigns stand on: themselves, their workflows and their forms. */
export function partOf(document: LiveDocument, campaignSlugs: string[]): LiveDocument {
  const campaigns = document.campaigns.filter(({ slug }) => campaignSlugs.includes(slug));
  return {
    format: 1,
    campaigns,
    workflows: document.workflows.filter(({ slug }) => campaigns.some(({ workflow }) => workflow === slug)),
    forms: document.forms.filter(({ slug }) => campaigns.some(({ forms = [] }) => forms.includes(slug))),
  };
}
