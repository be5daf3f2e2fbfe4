import { workflowOf, type Campaign, type Category } from '../configuration/catalogue';
import type { Status, Workflow } from '../workflow/definition';

/** What decides which workflow a case follows. Ids are database ids. */
export interface Whereabouts {
  campaign: Campaign;
  categoryId: number | null;
}

/** The way of a case through a change: which workflow it follows, and where it stands in it. */
export interface Course {
  /** The workflow after the change. */
  workflow: Workflow;
  /** The status the case is in, which may have been taken out of use. */
  current: Status;
  /** Where its campaign and category bring it, which asks no guard, before any other status is asked for. */
  arrival: Status;
}

/**
 * Which way a case takes when its campaign or category changes. Another campaign begins anew (R61). Another workflow,
 * by the category, keeps the status of the same key; where it has none, the case begins anew there (R33).
 *
 * @param current the status the case is in
 */
export function courseOfCase(before: Whereabouts, after: Whereabouts, current: Status, categories: Category[]): Course {
  const workflow = workflowAt(after, categories);
  const previous = workflowAt(before, categories);
  if (before.campaign.id !== after.campaign.id) return { workflow, current, arrival: workflow.initial };
  if (previous.id === workflow.id) return { workflow, current, arrival: current };
  const namesake = workflow.statuses.find(({ key }) => key === current.key);
  return { workflow, current, arrival: namesake ?? workflow.initial };
}

/** The workflow that a case with this campaign and category follows. */
export function workflowAt({ campaign, categoryId }: Whereabouts, categories: Category[]): Workflow {
  return workflowOf(
    campaign,
    categories.find(({ id }) => id === categoryId),
  );
}
