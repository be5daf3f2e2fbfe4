import { formsOfGuards } from '../workflow/forms-of-guards';
import { formsOf } from './forms-of-campaign';
import type { LiveDocument } from './merge-documents';

/**
 * The part of a configuration that some campaigns stand on: themselves, their workflows, their forms and those
 * that guards of the workflows look at, with the consents these ask for, and their templates. It can be applied to a
 * system that has none of it. Categories are no campaign's own.
 */
export function partOf(document: LiveDocument, campaignSlugs: string[]): LiveDocument {
  const campaigns = document.campaigns.filter(({ slug }) => campaignSlugs.includes(slug));
  const workflows = document.workflows.filter(({ slug }) => campaigns.some(({ workflow }) => workflow === slug));
  const named = new Set([...campaigns.flatMap(formsOf), ...workflows.flatMap((workflow) => [...formsOfGuards(workflow)])]);
  const forms = document.forms.filter(({ slug }) => named.has(slug));
  return {
    format: 1,
    campaigns,
    workflows,
    forms,
    categories: [],
    templates: document.templates.filter(({ slug }) => campaigns.some(({ acknowledgement }) => acknowledgement === slug)),
    consents: document.consents.filter(({ key }) => forms.some(({ consents = [] }) => consents.includes(key))),
  };
}
