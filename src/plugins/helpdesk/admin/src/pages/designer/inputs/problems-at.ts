import type { Problem } from '../../../../../shared/problems';

/** Problems of a place and of everything below it. */
function problemsWithin(problems: Problem[], path: string): Problem[] {
  return problems.filter((problem) => problem.path === path || problem.path.startsWith(`${path}.`));
}

/** What is wrong at an input, as one text; undefined when nothing is. */
export function problemText(problems: Problem[], path: string): string | undefined {
  const found = problemsWithin(problems, path);
  return found.length > 0 ? found.map(({ message }) => message).join(' ') : undefined;
}

/** What is wrong with a part as a whole, not with one of its properties. */
export function ownProblemText(problems: Problem[], path: string): string | undefined {
  const own = problems.filter((problem) => problem.path === path);
  return own.length > 0 ? own.map(({ message }) => message).join(' ') : undefined;
}
