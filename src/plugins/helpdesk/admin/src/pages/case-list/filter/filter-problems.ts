import type { Problem } from '../../../../../shared/problems';
import { fieldErrorsOf } from '../../../api/field-errors';

/** What the server says is wrong with the filter, each at its rule, such as `filter.rules.1.value`. */
export function filterProblems(error: unknown): Problem[] {
  return Object.entries(fieldErrorsOf(error))
    .filter(([path]) => path === 'filter' || path.startsWith('filter.'))
    .map(([path, message]) => ({ severity: 'error', rule: 'schema', path, message }));
}
