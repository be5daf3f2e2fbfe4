import { ArrowDown, ArrowUp } from '@strapi/icons';
import { styled } from 'styled-components';
import { useText } from '../../../components/use-text';

interface ArrivalsPillProps {
  count: number;
  /** They stand above what is read rather than below. */
  isAbove: boolean;
  onShow: () => void;
}

/** How many entries came that the reader has not seen; it lies over the edge behind which they are, and nothing moves. */
export function ArrivalsPill({ count, isAbove, onShow }: ArrivalsPillProps) {
  const text = useText();
  const Arrow = isAbove ? ArrowUp : ArrowDown;
  return (
    <Place role="status" data-above={isAbove || undefined}>
      {count > 0 && (
        <Pill type="button" onClick={onShow}>
          {text('timeline.arrived', { count })}
          <Arrow aria-hidden />
        </Pill>
      )}
    </Place>
  );
}

const Place = styled.div`
  position: absolute;
  inset-inline: 0;
  inset-block-end: ${({ theme }) => theme.spaces[2]};
  z-index: 1;
  display: flex;
  justify-content: center;
  pointer-events: none;

  &[data-above] {
    inset-block: ${({ theme }) => theme.spaces[2]} auto;
  }
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
  cursor: pointer;
  pointer-events: auto;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }

  svg {
    width: 1.2rem;
    height: 1.2rem;
  }
`;
