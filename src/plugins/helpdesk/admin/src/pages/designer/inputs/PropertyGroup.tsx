import { useId, type ReactNode } from 'react';
import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

/** Properties that belong together. */
export function PropertyGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Group aria-labelledby={id}>
      <Typography id={id} variant="sigma" tag="h3" textColor="neutral600">
        {title}
      </Typography>
      {children}
    </Group>
  );
}

const Group = styled.section`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[3]};
  min-width: 0;

  & + & {
    padding-block-start: ${({ theme }) => theme.spaces[4]};
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;
