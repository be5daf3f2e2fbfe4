import type { ReactNode } from 'react';
import { ArrowDown, ArrowUp } from '@strapi/icons';
import { styled } from 'styled-components';

interface ArrivedButtonProps {
  /** How many came; empty while none did. */
  text: ReactNode;
  /** They stand above what is read rather than below. */
  isAbove: boolean;
  onShow: () => void;
  className?: string;
}

/**
 * Tells of what came out of sight, and leads to it. It lies over the edge behind which that is, so that nothing moves;
 * whoever places it (`styled`) says over which.
 */
export function ArrivedButton({ text, isAbove, onShow, className }: ArrivedButtonProps) {
  const Arrow = isAbove ? ArrowUp : ArrowDown;
  return (
    <Place role="status" className={className} data-above={isAbove || undefined}>
      {text && (
        <Pill type="button" onClick={onShow}>
          {text}
          <Arrow aria-hidden />
        </Pill>
      )}
    </Place>
  );
}

const Place = styled.div`
  position: absolute;
  inset-inline: 0;
  display: flex;
  justify-content: center;
  pointer-events: none;
`;

const Pill = styled.button`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[4]}`};
  border: 0;
  border-radius: 2rem;
  background: ${({ theme }) => theme.colors.buttonPrimary600};
  color: ${({ theme }) => theme.colors.buttonNeutral0};
  box-shadow: ${({ theme }) => theme.shadows.popupShadow};
  font: inherit;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  cursor: pointer;
  pointer-events: auto;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }

  svg {
    width: 1.2rem;
    height: 1.2rem;
    fill: currentcolor;
  }
`;
