import type { Problem } from '../../shared/problems';
import type { CheckContext } from './check-document';
import type { LiveDocument } from './merge-documents';

/**
 * Open cases are in statuses of the workflow they follow, so it is not taken from under them: neither by their campaign
 * nor by their category.
 */
export function checkWorkflowSwaps(live: LiveDocument, result: LiveDocument, { openPlaces }: CheckContext): Problem[] {
  const found = new Map<string, { before: string; count: number }>();
  for (const place of openPlaces) {
    const before = followed(live, place);
    if (before === undefined || before === followed(result, place)) continue;
    const isByCategory = ownWorkflow(live, place.category) !== ownWorkflow(result, place.category);
    const path = isByCategory ? `categories.${place.category}.workflow` : `campaigns.${place.campaign}.workflow`;
    found.set(path, { before, count: (found.get(path)?.count ?? 0) + place.count });
  }
  return [...found].map(([path, { before, count }]) => ({
    path,
    severity: 'error',
    rule: 'workflow-in-use',
    params: { count, workflow: before },
    message: `${count} open cases follow the workflow "${before}": close them or move them elsewhere first.`,
  }));
}

function ownWorkflow({ categories }: LiveDocument, category: string | null): string | null {
  return categories.find(({ slug }) => slug === category)?.workflow ?? null;
}

function followed(document: LiveDocument, { campaign, category }: { campaign: string; category: string | null }): string | undefined {
  return ownWorkflow(document, category) ?? document.campaigns.find(({ slug }) => slug === campaign)?.workflow;
}
