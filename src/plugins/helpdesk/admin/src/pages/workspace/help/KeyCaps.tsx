import { styled } from 'styled-components';
import { keyCaps } from './key-caps';

const IS_MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The keys of a shortcut, drawn as keys. */
export function KeyCaps({ keys }: { keys: string }) {
  return (
    <Keys>
      {keyCaps(keys, IS_MAC).map((stroke, index) => (
        <span key={index}>
          {stroke.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </span>
      ))}
    </Keys>
  );
}

const Keys = styled.span`
  display: inline-flex;
  flex: none;
  gap: ${({ theme }) => theme.spaces[2]};

  > span {
    display: inline-flex;
    gap: 0.2rem;
  }

  kbd {
    min-width: 2rem;
    padding: 0.1rem ${({ theme }) => theme.spaces[1]};
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral100};
    color: ${({ theme }) => theme.colors.neutral800};
    font-family: inherit;
    font-size: ${({ theme }) => theme.fontSizes[1]};
    text-align: center;
  }
`;
