import { styled } from 'styled-components';

/** A button that looks like the words it stands among; what it is for adds the rest. */
export const PlainButton = styled.button`
  padding: 0;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: transparent;
  color: inherit;
  font: inherit;
  cursor: pointer;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
