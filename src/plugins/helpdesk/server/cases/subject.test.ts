import { automaticSubject } from './subject';

it('builds a subject from contact and campaign (R5), never longer than a subject may be', () => {
  expect(automaticSubject('Jana Malá', 'Support')).toBe('Jana Malá (Support)');
  expect(automaticSubject('x'.repeat(300), 'Support')).toHaveLength(255);
});
