import { createHash } from 'node:crypto';
import type { ConfigurationCheck, ConfigurationDocument } from '../../shared/contracts/configuration';
import { checkDocument, type CheckContext } from './check-document';
import { diffDocuments } from './diff-documents';
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
    openCases: touchedCampaigns(changes, result).reduce((sum, slug) => sum + (context.openByCampaign.get(slug) ?? 0), 0),
    canPublish: problems.every(({ severity }) => severity !== 'error'),
  };
}

/** Campaigns that stand on something that changes: themselves, their workflow, or one of their forms. */
function touchedCampaigns(changes: { path: string }[], { campaigns }: LiveDocument): string[] {
  const touched = new Set(changes.map(({ path }) => path.split('.').slice(0, 2).join('.')));
  return campaigns
    .filter(
      ({ slug, workflow, forms = [] }) =>
        touched.has(`campaigns.${slug}`) || touched.has(`workflows.${workflow}`) || forms.some((form) => touched.has(`forms.${form}`)),
    )
    .map(({ slug }) => slug);
}

/** Changes whenever the configuration does. */
export function revisionOf(document: LiveDocument): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 16);
}
