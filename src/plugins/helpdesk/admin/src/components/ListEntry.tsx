import { styled } from 'styled-components';
import { PlainButton } from './PlainButton';

/** One of what can be chosen from a list that opens over the page. */
export const ListEntry = styled(PlainButton)`
  width: 100%;
  padding: ${({ theme }) => `0.6rem ${theme.spaces[2]}`};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  text-align: start;
  overflow-wrap: anywhere;

  &:hover,
  &:focus-visible {
    background: ${({ theme }) => theme.colors.neutral150};
  }

  &:focus-visible {
    outline-offset: -2px;
  }
`;
