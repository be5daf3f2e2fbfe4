import type { ReactNode } from 'react';
import { Box } from '@strapi/design-system';
import type { Localised } from '../../../../../shared/localised';
import { useLocalised } from '../../../components/use-localised';

/** The part of a case's header that its campaign adds. */
export function HeaderSection({ title, children }: { title: Localised; children: ReactNode }) {
  const localised = useLocalised();
  return (
    <Box tag="section" aria-label={localised(title)} background="neutral0" borderColor="neutral150" hasRadius padding={4}>
      {children}
    </Box>
  );
}
