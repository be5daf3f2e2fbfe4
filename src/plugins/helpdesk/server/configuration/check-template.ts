import type { TemplateDocument } from '../../shared/contracts/configuration';
import type { Problem, ProblemParams, ProblemRule } from '../../shared/problems';
import { templateProblems } from '../templates/template-problems';

/** What is wrong with a template: parts that are missing, and placeholders that do not exist, each with its place. */
export function checkTemplate(template: TemplateDocument): Problem[] {
  const { slug, name, subject, body } = template;
  const error = (place: string, rule: ProblemRule, message: string, params: ProblemParams = {}): Problem => ({
    path: `templates.${slug}.${place}`,
    severity: 'error',
    rule,
    message,
    params,
  });
  return [
    ...(name ? [] : [error('name', 'required', 'A template needs a name.')]),
    ...(subject ? [] : [error('subject', 'required', 'A template needs a subject.')]),
    ...(body ? [] : [error('body', 'required', 'A template needs a text.')]),
    ...templateProblems({ subject, body }).map(({ path, message }) => error(path.join('.'), 'placeholder', message, { reason: message })),
  ];
}
