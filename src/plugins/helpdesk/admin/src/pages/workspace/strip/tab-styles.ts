import { styled } from 'styled-components';

export const Tab = styled.li`
  position: relative;
  display: flex;
  flex: 0 1 22rem;
  align-items: center;
  min-width: 14.5rem;
  border-inline-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[1]};

  > a {
    display: flex;
    flex: 1 1 0;
    gap: ${({ theme }) => theme.spaces[2]};
    align-items: center;
    min-width: 0;
    height: 100%;
    padding-inline-start: ${({ theme }) => theme.spaces[3]};
    color: inherit;
    text-decoration: none;
  }

  > a:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[data-shown] {
    background: ${({ theme }) => theme.colors.neutral100};
    color: ${({ theme }) => theme.colors.neutral800};
    box-shadow: inset 0 -2px ${({ theme }) => theme.colors.primary600};
  }

  &[data-gone] b {
    text-decoration: line-through;
  }
`;

export const Label = styled.span`
  display: flex;
  flex: 1 1 0;
  gap: ${({ theme }) => theme.spaces[2]};
  min-width: 0;
  white-space: nowrap;

  b {
    flex: none;
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
    font-variant-numeric: tabular-nums;
  }

  span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
`;

export const Mark = styled.span`
  flex: none;
  width: 0.8rem;
  height: 0.8rem;
  border-radius: 50%;
  background: ${({ theme }) => theme.colors.warning600};
`;

export const CloseButton = styled.button`
  display: grid;
  flex: none;
  place-items: center;
  width: 2.4rem;
  height: 2.4rem;
  margin-inline: ${({ theme }) => theme.spaces[1]};
  padding: 0;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: transparent;
  color: ${({ theme }) => theme.colors.neutral600};
  cursor: pointer;

  svg {
    width: 1rem;
    height: 1rem;
  }

  &:hover {
    background: ${({ theme }) => theme.colors.neutral200};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
