import type { useText } from '../components/use-text';
import { failureOf } from './failure';

/** What went wrong with a request, in one line: the server's words where it refused it for a reason. */
export function failureText(error: unknown, text: ReturnType<typeof useText>): string {
  const failure = failureOf(error);
  const hasWords = typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
  return failure === 'refused' && hasWords ? String(error.message) : text(`failure.${failure}.title`);
}
