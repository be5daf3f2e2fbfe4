import type { ReactNode } from 'react';
import { AccessibleIcon, Tooltip } from '@strapi/design-system';

interface MarkProps {
  label: string;
  isProblem?: boolean;
  children: ReactNode;
}

/** A small sign on a row that says what it means. */
export function Mark({ label, isProblem, children }: MarkProps) {
  return (
    <Tooltip label={label}>
      <span data-problem={isProblem || undefined}>
        <AccessibleIcon label={label}>{children}</AccessibleIcon>
      </span>
    </Tooltip>
  );
}
