import { supportWorkflow } from '../../../../../tests/builders/workflow';
import { findStatus } from './catalogue';

describe('a status of a workflow', () => {
  const flow = supportWorkflow();
  const [first] = flow.statuses;
  if (first) first.name = { en: 'New', cs: 'Nový' };

  it.each(['doc-new', 'new', 'New', 'Nový'])('is found by %s', (reference) => expect(findStatus(flow, reference)?.key).toBe('new'));

  it('is not found by anything else', () => expect(findStatus(flow, 'nový')).toBeUndefined());
});
