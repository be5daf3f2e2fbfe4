import { styled } from 'styled-components';

export const Rows = styled.ul`
  display: grid;
  margin-inline: -${({ theme }) => theme.spaces[2]};

  > li + li {
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

const Line = styled.a`
  display: grid;
  gap: ${({ theme }) => `0 ${theme.spaces[3]}`};
  align-items: center;
  min-height: 3.6rem;
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  text-decoration: none;

  > * {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  b {
    font-weight: ${({ theme }) => theme.fontWeights.regular};
    font-variant-numeric: tabular-nums;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  > span[title] {
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }

  small,
  time {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: ${({ theme }) => theme.fontSizes[1]};
  }

  > :last-child {
    text-align: end;
  }

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
    border-radius: ${({ theme }) => theme.borderRadius};
  }
`;

export const CaseLine = styled(Line)`
  grid-template-columns: 1.6rem 9rem minmax(0, 3fr) minmax(0, 2fr) minmax(0, 1.6fr) 8rem;
`;

export const CallbackLine = styled(Line)`
  grid-template-columns: 1.6rem 9rem minmax(0, 3fr) minmax(0, 2fr) minmax(0, 1fr) 14rem;
`;

/** Two lines: what it is and when, and below it what it belongs to. */
export const TallLine = styled(Line)`
  grid-template-columns: minmax(0, 1fr) auto;
  gap: ${({ theme }) => `0.2rem ${theme.spaces[3]}`};
  padding-block: ${({ theme }) => theme.spaces[2]};

  > small {
    grid-column: 1 / -1;
  }

  > :last-child {
    text-align: start;
  }
`;

export const DueTime = styled.span`
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[1]};

  &[data-over],
  &[data-over] time {
    color: ${({ theme }) => theme.colors.danger700};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }
`;

export const Hint = styled.p`
  padding-block: ${({ theme }) => theme.spaces[2]};
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[2]};

  a {
    color: ${({ theme }) => theme.colors.primary600};
  }
`;

export const NewMark = styled.span`
  margin-inline-end: ${({ theme }) => theme.spaces[2]};
  padding-inline: ${({ theme }) => theme.spaces[1]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.primary100};
  color: ${({ theme }) => theme.colors.primary700};
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;
