import { useRef, type ReactNode } from 'react';
import { Box, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { TabPage } from '../workspace/TabPage';
import { useRowKeys } from './use-row-keys';

/** A page with a list that grows. It fills the window, so that the header stays in sight while the rows scroll. */
export const ListPage = styled(TabPage)`
  display: flex;
  flex: 1 1 0;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[3]};
  min-height: 40rem;
  padding: ${({ theme }) => theme.spaces[4]};

  ${({ theme }) => theme.breakpoints.large} {
    padding: ${({ theme }) => `${theme.spaces[5]} ${theme.spaces[6]} ${theme.spaces[4]}`};
  }
`;

interface ListSheetProps {
  /** Said while nothing is there yet; undefined once something is */
  loading: string | undefined;
  isBusy: boolean;
  children: ReactNode;
}

/** What scrolls on it: the rows, which `j` and `k` go along. */
export function ListSheet({ loading, isBusy, children }: ListSheetProps) {
  const area = useRef<HTMLDivElement>(null);
  useRowKeys({ area, isSelectable: false });
  return (
    <Box
      ref={area}
      background="neutral0"
      borderColor="neutral150"
      hasRadius
      overflow="auto"
      flex="1 1 auto"
      minHeight={0}
      aria-busy={isBusy}
    >
      {loading !== undefined && <VisuallyHidden role="status">{loading}</VisuallyHidden>}
      {children}
    </Box>
  );
}
