import type { CampaignDefinition } from '../../shared/contracts/configuration';

/** Slugs of all forms that cases of a campaign are shown with, the one of their header among them. */
export function formsOf({ forms = [], headerForm }: Pick<CampaignDefinition, 'forms' | 'headerForm'>): string[] {
  return headerForm ? [...forms, headerForm] : forms;
}
