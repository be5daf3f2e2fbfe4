import { styled } from 'styled-components';

/** Fields under one another, as dense as properties are. */
export const PropertyGrid = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[4]};
`;
