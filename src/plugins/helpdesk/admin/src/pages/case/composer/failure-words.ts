import { failureOf } from '../../../api/failure';
import { refusalOf } from '../../../api/refusal';
import type { useText } from '../../../components/use-text';

/** Why a message was not sent: the server's reasons where it gave some. */
export function failureWords(error: unknown, text: ReturnType<typeof useText>): string {
  const refusal = refusalOf(error);
  if (refusal.kind === 'invalid') return refusal.errors.map(({ message }) => message).join(' · ');
  if (refusal.kind === 'unmet') return refusal.unmet.map(({ message }) => message).join(' ');
  if (refusal.kind === 'conflict') return text('composer.failed.other-words');
  return text(`failure.${failureOf(error)}.title`);
}
