import type { ConfigurationDocument } from '../../../../../shared/contracts/configuration';
import type { Localised } from '../../../../../shared/localised';

/** Statuses that a case with this form can be in: those of the workflows of every campaign that uses it. */
export function statusesOfForm(
  slug: string,
  { campaigns, workflows }: Required<ConfigurationDocument>,
): { key: string; name: Localised }[] {
  const used = new Set(campaigns.filter(({ forms }) => forms?.includes(slug)).map(({ workflow }) => workflow));
  const statuses = workflows.filter((workflow) => used.has(workflow.slug)).flatMap((workflow) => workflow.statuses);
  return [...new Map(statuses.map(({ key, name }) => [key, { key, name }])).values()];
}
