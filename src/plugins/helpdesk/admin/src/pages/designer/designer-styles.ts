import { Page } from '@strapi/strapi/admin';
import { styled } from 'styled-components';

/** Fills the window: the canvas takes what is left, and only its parts scroll. */
export const Frame = styled(Page.Main)`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[3]};
  height: 100vh;
  min-height: 48rem;
  padding: ${({ theme }) => `${theme.spaces[4]} ${theme.spaces[4]}`};
`;

export const Area = styled.div`
  display: grid;
  flex: 1 1 auto;
  grid-template: minmax(0, 1fr) auto / 20rem minmax(0, 1fr);
  min-height: 0;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  overflow: hidden;

  > nav {
    grid-row: 1 / span 2;
  }
`;

export const Middle = styled.div`
  min-width: 0;
  min-height: 0;
  overflow: auto;
`;

export const Bottom = styled.section`
  max-height: 14rem;
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
  border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  overflow: auto;
`;
