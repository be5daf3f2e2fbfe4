import { keyframes, styled } from 'styled-components';

const pulse = keyframes`
  50% { opacity: 0.45; }
`;

/** Stands where text will be, so that nothing jumps when it comes. */
export const SkeletonBar = styled.span.attrs({ 'aria-hidden': true })<{ $width: string; $height?: string }>`
  display: inline-block;
  width: ${({ $width }) => $width};
  max-width: 100%;
  height: ${({ $height = '1.2rem' }) => $height};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral150};
  vertical-align: middle;

  @media (prefers-reduced-motion: no-preference) {
    animation: ${pulse} 1.6s ease-in-out infinite;
  }
`;
