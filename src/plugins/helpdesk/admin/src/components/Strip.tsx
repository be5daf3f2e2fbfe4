import { styled } from 'styled-components';

/** Something that was done or is to be decided, in a line across the page, with what can be done about it at its end. */
export const Strip = styled.div<{ $tone: 'primary' | 'warning' }>`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  border: 1px solid ${({ theme, $tone }) => theme.colors[`${$tone}200`]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $tone }) => theme.colors[`${$tone}100`]};
  color: ${({ theme }) => theme.colors.neutral800};
`;
