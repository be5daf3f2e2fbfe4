import type { LiveDocument } from './merge-documents';

/**
 * The part of a configuration that some campaigns stand on: themselves, their workflows, their forms with the consents
 * these ask for, and their templates. Categories are no campaign's own.
 */
export function partOf(document: LiveDocument, campaignSlugs: string[]): LiveDocument {
  const campaigns = document.campaigns.filter(({ slug }) => campaignSlugs.includes(slug));
  const forms = document.forms.filter(({ slug }) =>
    campaigns.some(({ forms: shown = [], headerForm }) => shown.includes(slug) || headerForm === slug),
  );
  return {
    format: 1,
    campaigns,
    workflows: document.workflows.filter(({ slug }) => campaigns.some(({ workflow }) => workflow === slug)),
    forms,
    categories: [],
    templates: document.templates.filter(({ slug }) => campaigns.some(({ acknowledgement }) => acknowledgement === slug)),
    consents: document.consents.filter(({ key }) => forms.some(({ consents = [] }) => consents.includes(key))),
  };
}
