import { styled } from 'styled-components';

export const PlainTable = styled.table`
  width: 100%;
  border-collapse: collapse;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};

  caption {
    padding-block-end: ${({ theme }) => theme.spaces[2]};
    font-weight: ${({ theme }) => theme.fontWeights.bold};
    text-align: start;
  }

  th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: ${({ theme }) => theme.fontSizes[1]};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
    text-align: start;
  }

  th,
  td {
    height: 4rem;
    padding: ${({ theme }) => `0 ${theme.spaces[2]}`};
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  tr[data-selected] td {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

/** A table cell's text that selects its row. */
export const RowButton = styled.button`
  max-width: 100%;
  padding: ${({ theme }) => theme.spaces[1]};
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: transparent;
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;

  &:hover {
    text-decoration: underline;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

export const RowActions = styled.div`
  display: flex;
  justify-content: flex-end;
  gap: ${({ theme }) => theme.spaces[1]};
`;
