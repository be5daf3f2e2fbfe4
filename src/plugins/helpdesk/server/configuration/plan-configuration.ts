import { createHash } from 'node:crypto';
import type { ConfigurationCheck, ConfigurationDocument } from '../../shared/contracts/configuration';
import { checkDocument, type CheckContext } from './check-document';
import { diffDocuments } from './diff-documents';
import { formsOf } from './forms-of-campaign';
import { mergeDocuments, type LiveDocument } from './merge-documents';

export interface ConfigurationPlan extends ConfigurationCheck {
  /** The configuration with the document laid over it. */
  result: LiveDocument;
  canPublish: boolean;
}

/** Decides what a document does to the live configuration, with everything that stands against it. */
export function planConfiguration(live: LiveDocument, wanted: ConfigurationDocument, context: CheckContext): ConfigurationPlan {
  const result = mergeDocuments(live, wanted);
  const changes = diffDocuments(live, result);
  const problems = checkDocument(live, wanted, result, context);
  return {
    result,
    changes,
    problems,
    openCases: openCasesTouched(changes, result, context),
    canPublish: problems.every(({ severity }) => severity !== 'error'),
  };
}

/** Open cases that stand on something that changes: their campaign or category, the workflow they follow, or a form of theirs. */
function openCasesTouched(changes: { path: string }[], result: LiveDocument, { openPlaces }: CheckContext): number {
  const touched = new Set(changes.map(({ path }) => path.split('.').slice(0, 2).join('.')));
  const standing = openPlaces.filter((place) => {
    const campaign = result.campaigns.find(({ slug }) => slug === place.campaign);
    const category = result.categories.find(({ slug }) => slug === place.category);
    const forms = campaign ? formsOf(campaign) : [];
    return (
      touched.has(`campaigns.${place.campaign}`) ||
      touched.has(`categories.${place.category}`) ||
      touched.has(`workflows.${category?.workflow ?? campaign?.workflow}`) ||
      forms.some((form) => touched.has(`forms.${form}`))
    );
  });
  return standing.reduce((sum, { count }) => sum + count, 0);
}

/** Changes whenever the configuration does. */
export function revisionOf(document: LiveDocument): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 16);
}
