import { campaign } from '../../../../../tests/builders/case';
import { workflow } from '../../../../../tests/builders/workflow';
import type { Category } from '../configuration/catalogue';
import type { Status } from '../workflow/definition';
import { courseOfCase, workflowAt } from './course-of-case';

const support = campaign();
const NEW = 1;
const IN_PROGRESS = 2;
const IN_REPAIR = 101;
const REPAIRED = 102;
const retired: Status = { id: 77, documentId: 'doc-old', key: 'old', name: {}, kind: 'open', phase: 'open' };

function category(id: number, own: Category['workflow']): Category {
  return { id, documentId: `doc-${id}`, slug: `category-${id}`, name: {}, initialPriority: null, active: true, workflow: own };
}
/** Ids of its statuses are others than those of support. */
const repairs = (() => {
  const made = workflow({ 'in-progress': 'waiting', repaired: 'closed' });
  for (const status of made.statuses) status.id += 100;
  return { ...made, id: 9 };
})();
const categories = [category(3, null), category(4, repairs)];
const at = (categoryId: number | null, where = support) => ({ campaign: where, categoryId });

/** The status a case is in, of either workflow, and where its new campaign and category bring it. */
function arrival(before: ReturnType<typeof at>, after: ReturnType<typeof at>, statusId: number): number {
  const status = [...support.workflow.statuses, ...repairs.statuses, retired].find(({ id }) => id === statusId);
  if (!status) throw new Error(`no status ${statusId}`);
  return courseOfCase(before, after, status, categories).arrival.id;
}

describe('the course of a case (R33)', () => {
  it('follows the workflow of its campaign, or that of its category where it has its own', () => {
    expect(workflowAt(at(3), categories)).toBe(support.workflow);
    expect(workflowAt(at(4), categories)).toBe(repairs);
  });

  it('stays where it is while its workflow is the same', () => {
    expect(arrival(at(null), at(3), NEW)).toBe(NEW);
    expect(arrival(at(4), at(4), IN_REPAIR)).toBe(IN_REPAIR);
    expect(arrival(at(3), at(null), retired.id)).toBe(retired.id);
  });

  it('keeps the status that the other workflow has too', () => expect(arrival(at(3), at(4), IN_PROGRESS)).toBe(IN_REPAIR));

  it('begins anew where the other workflow does not have it, and back again', () => {
    expect(arrival(at(3), at(4), NEW)).toBe(IN_REPAIR);
    expect(arrival(at(3), at(4), retired.id)).toBe(IN_REPAIR);
    expect(arrival(at(4), at(null), REPAIRED)).toBe(NEW);
  });

  it('begins anew in another campaign, in the workflow of the category all the same', () => {
    const warranty = campaign({ id: 2 });
    expect(arrival(at(null), at(null, warranty), IN_PROGRESS)).toBe(NEW);
    expect(arrival(at(4), at(4, warranty), REPAIRED)).toBe(IN_REPAIR);
  });
});
