import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** Facts beside each other, each with its name. */
export const FactRow = styled.dl`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[5]}`};
  font-size: ${({ theme }) => theme.fontSizes[2]};
`;

/** The same facts one under another, for a narrow panel. */
export const FactList = styled.dl`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
  font-size: ${({ theme }) => theme.fontSizes[2]};

  > div {
    display: grid;
    gap: 0.2rem;
  }
`;

export function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <Pair>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </Pair>
  );
}

const Pair = styled.div`
  display: flex;
  gap: ${({ theme }) => theme.spaces[2]};
  min-width: 0;

  dt {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  dd {
    min-width: 0;
    overflow-wrap: anywhere;
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;
