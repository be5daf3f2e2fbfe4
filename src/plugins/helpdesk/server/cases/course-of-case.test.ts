import { campaign } from '../../../../../tests/builders/case';
import { workflow } from '../../../../../tests/builders/workflow';
import type { Category } from '../configuration/catalogue';
import { courseOfCase } from './course-of-case';

const support = campaign();
const NEW = 1;
const IN_PROGRESS = 2;

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

describe('the course of a case (R33)', () => {
  it('follows the workflow of its campaign, or that of its category where it has its own', () => {
    expect(courseOfCase(at(null), at(3), NEW, categories)).toMatchObject({ workflow: { id: 1 }, isSwitched: false });
    expect(courseOfCase(at(4), at(4), 101, categories)).toMatchObject({ workflow: { id: 9 }, isSwitched: false });
  });

  it('keeps the status that the other workflow has too', () => {
    const { current, arrival, isSwitched } = courseOfCase(at(3), at(4), IN_PROGRESS, categories);
    expect([current?.id, arrival?.id, isSwitched]).toEqual([IN_PROGRESS, 101, true]);
  });

  it('begins anew where the other workflow does not have it, and back again', () => {
    expect(courseOfCase(at(3), at(4), NEW, categories).arrival?.key).toBe('in-progress');
    expect(courseOfCase(at(4), at(null), 102, categories).arrival?.key).toBe('new');
  });

  it('begins anew in another campaign, in the workflow of the category all the same', () => {
    const warranty = campaign({ id: 2 });
    expect(courseOfCase(at(null), at(null, warranty), IN_PROGRESS, categories).arrival?.key).toBe('new');
    expect(courseOfCase(at(4), at(4, warranty), 102, categories).arrival?.key).toBe('in-progress');
  });

  it('leaves a case alone whose status was taken out of use, until its workflow is another one', () => {
    expect(courseOfCase(at(3), at(null), 77, categories)).toMatchObject({ current: undefined, arrival: undefined, isSwitched: false });
    expect(courseOfCase(at(3), at(4), 77, categories).arrival?.key).toBe('in-progress');
  });
});
