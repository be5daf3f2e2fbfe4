import type { ReactNode } from 'react';
import { Button } from '@strapi/design-system';
import { ArrowClockwise, WarningCircle } from '@strapi/icons';
import { failureOf } from '../api/failure';
import { Notice } from './Notice';
import { useText } from './use-text';

interface LoadFailureProps {
  error: unknown;
  onRetry: () => void;
  /** A second way out, beside trying again */
  otherAction?: ReactNode;
}

/** Says why something could not be loaded and offers to try again. */
export function LoadFailure({ error, onRetry, otherAction }: LoadFailureProps) {
  const text = useText();
  const failure = failureOf(error);
  return (
    <Notice
      role="alert"
      icon={<WarningCircle width="3.2rem" height="3.2rem" fill="neutral500" aria-hidden />}
      title={text(`failure.${failure}.title`)}
      text={text(`failure.${failure}.text`)}
      action={
        <>
          <Button startIcon={<ArrowClockwise />} variant="secondary" onClick={onRetry}>
            {text('failure.retry')}
          </Button>
          {otherAction}
        </>
      }
    />
  );
}
