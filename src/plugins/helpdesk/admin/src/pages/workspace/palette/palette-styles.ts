import { Modal } from '@strapi/design-system';
import { styled } from 'styled-components';

/* It stays where it is while its list grows and shrinks. */
export const Content = styled(Modal.Content)`
  top: 12vh;
  max-width: 64rem;
  max-height: 76vh;
  transform: translate(-50%, 0);
  animation: none;
`;

export const Field = styled.div`
  display: flex;
  flex: none;
  gap: ${({ theme }) => theme.spaces[3]};
  align-items: center;
  padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral200};
  color: ${({ theme }) => theme.colors.neutral600};

  &:focus-within {
    box-shadow: inset 0 -2px ${({ theme }) => theme.colors.primary600};
  }
`;

export const Input = styled.input`
  flex: 1 1 0;
  min-width: 0;
  border: 0;
  outline: 0;
  background: transparent;
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: ${({ theme }) => theme.fontSizes[3]};

  &::placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
    opacity: 1;
  }
`;

export const List = styled.div`
  flex: 0 1 auto;
  overflow: auto;
  padding: ${({ theme }) => theme.spaces[2]};

  &:empty {
    display: none;
  }
`;

export const Group = styled.div`
  > [role='presentation'] {
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]} ${theme.spaces[1]}`};
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: ${({ theme }) => theme.fontSizes[1]};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }
`;

export const Option = styled.div`
  display: flex;
  gap: ${({ theme }) => theme.spaces[3]};
  align-items: center;
  min-height: 3.6rem;
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[3]}`};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  cursor: pointer;

  > span:not(:last-child),
  > span[title] {
    flex: 0 1 auto;
  }

  > span[title] {
    flex: 1 1 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  > small {
    flex: 0 1 auto;
    max-width: 40%;
    overflow: hidden;
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: ${({ theme }) => theme.fontSizes[1]};
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  &[aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

export const Rest = styled.div`
  flex: none;
  min-height: 2.8rem;
  padding: ${({ theme }) => `0 ${theme.spaces[5]} ${theme.spaces[2]}`};
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;
