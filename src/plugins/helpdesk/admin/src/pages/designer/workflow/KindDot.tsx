import { styled } from 'styled-components';

export const KindDot = styled.span`
  display: inline-block;
  flex: none;
  width: 1rem;
  height: 1rem;
  border-radius: 50%;
`;
