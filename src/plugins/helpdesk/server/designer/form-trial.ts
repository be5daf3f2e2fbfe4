import type { TryForm } from '../../shared/contracts/designer';
import { UNTRIED_KINDS } from '../../shared/form-fields';
import { validateAnswers } from '../forms/validate-answers';

/**
 * What is wrong with answers to a form that is not published, as it would be told to whoever fills it in.
 *
 * Files and contacts have to be there, which nothing is while a form is tried: what is wrong with those is left out.
 * Conditions see them all the same.
 */
export function formTrial({ definition, answers, as }: TryForm.Request['data']): TryForm.Response['data'] {
  const untried = new Set(definition.fields.filter(({ kind }) => UNTRIED_KINDS.includes(kind)).map(({ key }) => key));
  const result = validateAnswers(definition, answers, { isPublic: as === 'visitor' });
  const errors = result.ok ? [] : result.errors.map(({ path, message }) => ({ field: path.at(-1) ?? '', message }));
  return { errors: errors.filter(({ field }) => !untried.has(field)) };
}
