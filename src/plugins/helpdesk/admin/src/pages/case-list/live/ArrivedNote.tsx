import { ArrowUp } from '@strapi/icons';
import { styled } from 'styled-components';
import { useText } from '../../../components/use-text';

/** How many cases came since the list was read; a click shows them. It lies on the edge above the rows: none of them moves or is hidden. */
export function ArrivedNote({ count, onShow }: { count: number; onShow: () => void }) {
  const text = useText();
  return (
    <Place role="status">
      {count > 0 && (
        <Note type="button" onClick={onShow}>
          {text('list.arrived', { count })}
          <ArrowUp aria-hidden />
        </Note>
      )}
    </Place>
  );
}

const Place = styled.div`
  position: absolute;
  inset-block-start: -1.4rem;
  inset-inline: 0;
  z-index: 2;
  display: flex;
  justify-content: center;
  pointer-events: none;
`;

const Note = styled.button`
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

  svg {
    width: 1.2rem;
    height: 1.2rem;
    fill: currentcolor;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
