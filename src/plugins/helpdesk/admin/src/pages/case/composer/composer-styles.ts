import { styled } from 'styled-components';

/** What is written, with its tools below. */
export const Editor = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  min-width: 0;
`;

export const Tools = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
`;

/** Pushes what follows to the end of the line. */
export const Gap = styled.span`
  flex: 1;
`;

/** What went wrong, or is to be minded before sending. */
export const Warning = styled.p`
  color: ${({ theme }) => theme.colors.danger600};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  overflow-wrap: anywhere;
`;

export const Hint = styled.p`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  overflow-wrap: anywhere;
`;
