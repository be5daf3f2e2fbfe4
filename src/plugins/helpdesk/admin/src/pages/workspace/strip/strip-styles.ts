import { styled } from 'styled-components';

export const Bar = styled.div`
  display: flex;
  flex: none;
  align-items: stretch;
  min-height: 4rem;
  padding-inline: ${({ theme }) => theme.spaces[2]};
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.neutral0};

  > nav {
    min-width: 0;
  }

  > nav:first-child {
    flex: none;
  }

  > nav + nav {
    flex: 1 1 0;
    margin-inline-start: ${({ theme }) => theme.spaces[2]};
    border-inline-start: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
`;

export const Tabs = styled.ul`
  display: flex;
  height: 100%;
  overflow-x: auto;
  scrollbar-width: none;
`;

export const Tools = styled.div`
  display: flex;
  flex: none;
  gap: ${({ theme }) => theme.spaces[1]};
  align-items: center;
  margin-inline-start: auto;
  padding-inline-start: ${({ theme }) => theme.spaces[2]};
`;

export const Tool = styled.button`
  display: inline-flex;
  gap: ${({ theme }) => theme.spaces[1]};
  align-items: center;
  justify-content: center;
  min-width: 3.2rem;
  height: 3.2rem;
  padding-inline: ${({ theme }) => theme.spaces[2]};
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: transparent;
  color: ${({ theme }) => theme.colors.neutral600};
  font: inherit;
  font-size: ${({ theme }) => theme.fontSizes[1]};
  font-variant-numeric: tabular-nums;
  cursor: pointer;

  svg {
    width: 1.6rem;
    height: 1.6rem;
  }

  &:hover {
    background: ${({ theme }) => theme.colors.neutral150};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
