import { useId, type ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';

interface PanelProps {
  title: string;
  /** Beside the title, such as a version */
  note?: string;
  /** At the other end of the title */
  action?: ReactNode;
  children: ReactNode;
}

/** A titled box of a card. */
export function Panel({ title, note, action, children }: PanelProps) {
  const id = useId();
  return (
    <Box tag="section" aria-labelledby={id} background="neutral0" borderColor="neutral150" hasRadius padding={4}>
      <Flex paddingBottom={3} gap={2} alignItems="baseline">
        <Typography id={id} variant="sigma" tag="h2" textColor="neutral600">
          {title}
        </Typography>
        {note && (
          <Typography variant="pi" textColor="neutral600">
            {note}
          </Typography>
        )}
        {action && (
          <Box marginLeft="auto" style={{ alignSelf: 'center' }}>
            {action}
          </Box>
        )}
      </Flex>
      {children}
    </Box>
  );
}
