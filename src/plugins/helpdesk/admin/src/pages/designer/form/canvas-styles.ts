import { styled } from 'styled-components';
import { PlainButton } from '../../../components/PlainButton';

export const Row = styled.li`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  min-width: 0;
  padding: 0.2rem ${({ theme }) => theme.spaces[1]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  list-style: none;

  &[data-heading] {
    margin-block-start: ${({ theme }) => theme.spaces[2]};
    border-color: transparent;
    border-radius: 0;
    border-block-end-color: ${({ theme }) => theme.colors.neutral200};
    background: transparent;
  }

  &[data-selected] {
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: inset 3px 0 ${({ theme }) => theme.colors.primary600};
  }

  &[data-hidden] > button {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  &[data-dragging] {
    position: relative;
    z-index: 1;
    box-shadow: ${({ theme }) => theme.shadows.popupShadow};
  }
`;

/** The whole row but its buttons selects it. */
export const Pick = styled(PlainButton)`
  display: flex;
  flex: 1;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  min-width: 0;
  min-height: 3.2rem;
  padding: 0 ${({ theme }) => theme.spaces[1]};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  text-align: start;

  > svg {
    flex: none;
    width: 1.4rem;
    height: 1.4rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

export const Handle = styled(PlainButton)`
  display: inline-flex;
  flex: none;
  align-items: center;
  justify-content: center;
  width: 2.4rem;
  height: 2.8rem;
  color: ${({ theme }) => theme.colors.neutral600};
  cursor: grab;
  touch-action: none;

  svg {
    width: 1.4rem;
    height: 1.4rem;
  }

  &:hover {
    background: ${({ theme }) => theme.colors.neutral150};
  }
`;

export const RowLabel = styled.span`
  flex: 0 1 auto;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;

  [data-heading] & {
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }
`;

export const Marks = styled.span`
  display: inline-flex;
  flex: none;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  margin-inline-start: auto;

  > span {
    display: inline-flex;
  }

  svg {
    width: 1.4rem;
    height: 1.4rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  [data-severity='error'] svg {
    color: ${({ theme }) => theme.colors.danger600};
  }

  [data-severity='warning'] svg {
    color: ${({ theme }) => theme.colors.warning600};
  }
`;

export const Required = styled.span`
  flex: none;
  color: ${({ theme }) => theme.colors.danger600};
`;
