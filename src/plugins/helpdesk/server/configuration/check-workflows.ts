import type { ConfigurationDocument, WorkflowDocument } from '../../shared/contracts/configuration';
import { UNANSWERED_KINDS } from '../../shared/form-fields';
import type { Problem } from '../../shared/problems';
import { formsOfGuards } from '../workflow/forms-of-guards';
import { lintWorkflow, type LintContext } from '../workflow/lint-workflow';
import { inWorkflow } from './document-schema';
import { formsOf } from './forms-of-campaign';
import type { LiveDocument } from './merge-documents';

type Known = Pick<LintContext, 'people' | 'customFields'>;

/**
 * What the lint (B2) finds in the workflows that a document names. Forms, campaigns and categories that it changes may
 * make guards of other workflows impossible; of those it is said what was not wrong before.
 */
export function checkWorkflows(live: LiveDocument, wanted: ConfigurationDocument, result: LiveDocument, known: Known): Problem[] {
  const isNamed = new Set(wanted.workflows?.map(({ slug }) => slug));
  const changedForms = new Set(wanted.forms?.map(({ slug }) => slug));
  const leadsElsewhere = [...(wanted.campaigns ?? []), ...(wanted.categories ?? [])].length > 0;
  const now = linter(result, known);
  const earlier = linter(live, known);
  return result.workflows.flatMap((workflow) => {
    if (isNamed.has(workflow.slug)) return now(workflow);
    if (!leadsElsewhere && ![...formsOfGuards(workflow)].some((form) => changedForms.has(form))) return [];
    const before = new Set(earlier(workflow).map((problem) => JSON.stringify(problem)));
    return now(workflow).filter((problem) => !before.has(JSON.stringify(problem)));
  });
}

/** The lint of workflows within a configuration. */
function linter(document: LiveDocument, known: Known): (workflow: WorkflowDocument) => Problem[] {
  const forms = new Map(
    document.forms.map(({ slug, fields }) => [
      slug,
      new Map(fields.filter(({ kind }) => !UNANSWERED_KINDS.includes(kind)).map((field) => [field.key, field])),
    ]),
  );
  return (workflow) =>
    lintWorkflow(workflow, { ...known, forms, shown: shownForms(workflow.slug, document) }).map((problem) => inWorkflow(workflow, problem));
}

/** Forms that cases of a workflow are shown with: a category leads cases of any campaign there. */
function shownForms(slug: string, { campaigns, categories }: LiveDocument): Set<string> | undefined {
  const isLedTo = categories.some(({ workflow }) => workflow === slug);
  const followers = campaigns.filter(({ workflow }) => isLedTo || workflow === slug);
  return followers.length > 0 ? new Set(followers.flatMap(formsOf)) : undefined;
}
