import { failureText } from '../../../api/failure-text';
import { fieldErrorsOf } from '../../../api/field-errors';
import { refusalOf } from '../../../api/refusal';
import { useText } from '../../../components/use-text';

/** Why a view was not saved, in one line; undefined while nothing went wrong. */
export function useViewFailure(error: unknown): string | undefined {
  const text = useText();
  if (!error) return undefined;
  if (refusalOf(error).kind === 'conflict') return text('views.conflict');
  const [field] = Object.values(fieldErrorsOf(error));
  return field ?? failureText(error, text);
}
