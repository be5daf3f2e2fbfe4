import type { Problem } from '../../../../../shared/problems';

/** What is wrong at a place and everywhere below it, as one text; undefined when nothing is. */
export function problemText(problems: Problem[], path: string): string | undefined {
  return textOf(problems.filter((problem) => problem.path === path || problem.path.startsWith(`${path}.`)));
}

/** What is wrong with a part as a whole, not with one of its properties. */
export function ownProblemText(problems: Problem[], path: string): string | undefined {
  return textOf(problems.filter((problem) => problem.path === path));
}

/** What is wrong at a place and below it, and how bad the worst of it is. */
export function problemAt(problems: Problem[], path: string): Pick<Problem, 'severity' | 'message'> | undefined {
  const message = problemText(problems, path);
  if (message === undefined) return undefined;
  return { message, severity: problemText(withSeverity(problems, 'error'), path) === undefined ? 'warning' : 'error' };
}

export function withSeverity(problems: Problem[], severity: Problem['severity']): Problem[] {
  return problems.filter((problem) => problem.severity === severity);
}

function textOf(problems: Problem[]): string | undefined {
  return problems.length > 0 ? [...new Set(problems.map(({ message }) => message))].join(' ') : undefined;
}
