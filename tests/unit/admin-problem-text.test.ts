import { problemAt } from '../../src/plugins/helpdesk/admin/src/pages/designer/inputs/problem-text';
import type { Problem } from '../../src/plugins/helpdesk/shared/problems';

const problem = (path: string, severity: Problem['severity']): Problem => ({
  rule: 'required',
  path,
  severity,
  message: `${severity} ${path}`,
});

test.each([
  ['forms.a.fields.b', { severity: 'error', message: 'warning forms.a.fields.b error forms.a.fields.b.label' }],
  ['forms.a.fields.c', { severity: 'warning', message: 'warning forms.a.fields.c.help' }],
  ['forms.a.fields.d', undefined],
])('%s is as bad as the worst of what is below it', (path, found) => {
  const problems = [
    problem('forms.a.fields.b', 'warning'),
    problem('forms.a.fields.b.label', 'error'),
    problem('forms.a.fields.c.help', 'warning'),
  ];
  expect(problemAt(problems, path)).toEqual(found);
});
