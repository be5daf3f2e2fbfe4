import type { ReactNode } from 'react';
import { AccessibleIcon, Tooltip } from '@strapi/design-system';
import type { Problem } from '../../../../../shared/problems';

interface MarkProps {
  label: string;
  /** Of the problem it tells; a sign of anything else has none. */
  severity?: Problem['severity'];
  children: ReactNode;
}

/** A small sign on a row that says what it means. */
export function Mark({ label, severity, children }: MarkProps) {
  return (
    <Tooltip label={label}>
      <span data-severity={severity}>
        <AccessibleIcon label={label}>{children}</AccessibleIcon>
      </span>
    </Tooltip>
  );
}
