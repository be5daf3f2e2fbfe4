import type { MoveRefusal } from '../../../../../shared/activities';
import { failureText } from '../../../api/failure-text';
import type { useText } from '../../../components/use-text';

const REASONS: readonly MoveRefusal[] = ['kind', 'automatic', 'same-case', 'legal-hold', 'answer-file', 'moved-on'];

/** Why something was not moved, in the reader's words. */
export function moveFailureText(error: unknown, text: ReturnType<typeof useText>): string {
  const { details } = (error ?? {}) as { details?: { reason?: string } };
  const reason = REASONS.find((one) => one === details?.reason);
  return reason ? text(`move.refused.${reason}`) : failureText(error, text);
}
