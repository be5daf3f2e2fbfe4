import { useText } from '../../../components/use-text';

/** Ways in which a case is changed, as activities keep them in `cause`. */
const CAUSES = [
  'acknowledgement',
  'auto-claim',
  'bulk',
  'case-page',
  'code',
  'configuration',
  'contact-card',
  'contact-merge',
  'content-manager',
  'form-button',
  'mail',
  'new-case',
  'note',
  'outbox',
  'queue',
  'reply',
  'rest',
  'undo',
  'web-form',
] as const;

/** The way in which something was changed, in words; one that is not known here by its name. */
export function useCauseText(): (cause: string) => string {
  const text = useText();
  return (cause) => {
    const known = CAUSES.find((name) => name === cause);
    return known ? text(`cause.${known}`) : cause;
  };
}
