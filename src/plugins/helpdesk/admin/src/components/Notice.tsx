import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';

interface NoticeProps {
  icon: ReactNode;
  title: string;
  text?: string;
  action?: ReactNode;
  role?: 'alert' | 'status';
}

/** What stands in place of content: nothing yet, nothing found, not loaded. Says what it is and the one next step. */
export function Notice({ icon, title, text, action, role }: NoticeProps) {
  return (
    <Flex direction="column" justifyContent="center" gap={2} padding={8} minHeight="28rem" role={role} textAlign="center">
      {icon}
      <Typography variant="delta" tag="h2" textColor="neutral800">
        {title}
      </Typography>
      {text && (
        <Typography variant="omega" textColor="neutral600" tag="p" style={{ maxWidth: '52rem' }}>
          {text}
        </Typography>
      )}
      {action && (
        <Flex gap={2} paddingTop={2} wrap="wrap" justifyContent="center">
          {action}
        </Flex>
      )}
    </Flex>
  );
}
