import { styled } from 'styled-components';

export const Table = styled.table`
  width: 100%;
  border-collapse: separate;
  border-spacing: 0;
  table-layout: fixed;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  color: ${({ theme }) => theme.colors.neutral800};

  /* Rows about to be replaced stay as readable as they were: somebody may be reading them. */
  &[data-stale] {
    cursor: progress;
  }

  &[data-stale] th {
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
  }
`;

export const HeadCell = styled.th`
  position: sticky;
  top: 0;
  z-index: 1;
  height: 3.6rem;
  padding: 0 ${({ theme }) => theme.spaces[2]};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  text-align: start;
  text-overflow: ellipsis;
  white-space: nowrap;
  overflow: hidden;

  &:first-child {
    padding-inline-start: ${({ theme }) => theme.spaces[4]};
  }
`;

/** 40 px a row with its border: forty cases an hour are read here. */
export const Row = styled.tr`
  &[data-opens] {
    cursor: pointer;
  }

  &[data-opens]:hover,
  &:focus-within {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  /* Mixed, because the dark theme's primary100 is the colour of the page. */
  &[aria-selected='true'] {
    background: ${({ theme: { colors } }) => `color-mix(in srgb, ${colors.primary500} 12%, ${colors.neutral0})`};
  }

  /* Readable, but told apart from what belongs to the list. */
  &[data-left] td {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[data-left] td > * {
    opacity: 0.7;
  }

  &:focus-within td:first-child {
    box-shadow: inset 3px 0 ${({ theme }) => theme.colors.primary600};
  }

  &:last-child td {
    border-bottom: 0;
  }
`;

export const Cell = styled.td`
  height: 4rem;
  padding: 0 ${({ theme }) => theme.spaces[2]};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  vertical-align: middle;

  &:first-child {
    padding-inline-start: ${({ theme }) => theme.spaces[4]};
  }
`;
