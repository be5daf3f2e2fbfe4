import { styled } from 'styled-components';

/** React Flow in the colours of the theme. */
export const GraphFrame = styled.div`
  width: 100%;
  height: 100%;
  min-height: 32rem;

  .react-flow {
    --xy-background-color: ${({ theme }) => theme.colors.neutral100};
    --xy-controls-button-background-color: ${({ theme }) => theme.colors.neutral0};
    --xy-controls-button-background-color-hover: ${({ theme }) => theme.colors.neutral150};
    --xy-controls-button-color: ${({ theme }) => theme.colors.neutral800};
    --xy-controls-button-color-hover: ${({ theme }) => theme.colors.neutral800};
    --xy-controls-button-border-color: ${({ theme }) => theme.colors.neutral200};
    --xy-connectionline-stroke: ${({ theme }) => theme.colors.primary600};
  }

  .react-flow__edge:focus-visible .react-flow__edge-path {
    stroke: ${({ theme }) => theme.colors.primary600} !important;
    stroke-width: 2px !important;
  }

  .react-flow__node:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 3px;
    border-radius: 6px;
  }
`;
