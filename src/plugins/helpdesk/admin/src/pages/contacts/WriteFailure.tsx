import { Flex, TextButton, Typography } from '@strapi/design-system';
import { fieldErrorsOf } from '../../api/field-errors';
import { refusalOf } from '../../api/refusal';
import { useText } from '../../components/use-text';

interface WriteFailureProps {
  error: unknown;
  /** Fields that show themselves what is wrong with them */
  shown?: (path: string) => boolean;
  /** Reads what somebody else wrote meanwhile. */
  onReload?: () => void;
}

/** Why something was not written, as far as no input tells it. */
export function WriteFailure({ error, shown = () => false, onReload }: WriteFailureProps) {
  const text = useText();
  if (error === undefined) return null;
  const refusal = refusalOf(error);
  if (refusal.kind === 'invalid') {
    const rest = Object.entries(fieldErrorsOf(error)).filter(([path]) => !shown(path));
    if (rest.length === 0) return null;
    return (
      <Typography variant="pi" textColor="danger600" role="alert">
        {rest.map(([, message]) => message).join(' · ')}
      </Typography>
    );
  }
  return (
    <Flex gap={2} alignItems="baseline" wrap="wrap" role="alert">
      <Typography variant="pi" textColor="danger600">
        {refusal.kind === 'conflict'
          ? text('contacts.conflict')
          : text(refusal.kind === 'failed' ? `failure.${refusal.failure}.text` : 'failure.server.text')}
      </Typography>
      {refusal.kind === 'conflict' && onReload && <TextButton onClick={onReload}>{text('contacts.conflict.reload')}</TextButton>}
    </Flex>
  );
}
