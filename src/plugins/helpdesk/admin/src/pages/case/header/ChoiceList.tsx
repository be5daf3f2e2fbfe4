import { useRef } from 'react';
import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { moveWithArrows } from '../../../components/move-with-arrows';
import { useFocusOfList } from '../../../components/use-focus-of-list';

export interface ListedChoice {
  key: string;
  name: string;
  isChosen: boolean;
  /** Why it cannot be chosen; without any it can. */
  refusals?: readonly string[];
  onChoose: () => void;
}

/** Choices one under another; one that cannot be chosen stays in the order of the keyboard, so that its reason can be read. */
export function ChoiceList({ choices }: { choices: readonly ListedChoice[] }) {
  const list = useRef<HTMLUListElement>(null);
  useFocusOfList(list, true);
  return (
    <List ref={list} onKeyDown={moveWithArrows('button')}>
      {choices.map(({ key, name, isChosen, refusals = [], onChoose }) => (
        <li key={key}>
          <Choice
            type="button"
            aria-current={isChosen || undefined}
            aria-disabled={refusals.length > 0 || undefined}
            onClick={() => refusals.length === 0 && onChoose()}
          >
            {name}
            {refusals.map((reason) => (
              <Typography key={reason} variant="pi" tag="span" textColor="neutral600">
                {reason}
              </Typography>
            ))}
          </Choice>
        </li>
      ))}
    </List>
  );
}

const List = styled.ul`
  display: grid;
`;

const Choice = styled.button`
  display: grid;
  width: 100%;
  padding: ${({ theme }) => theme.spaces[2]};
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: transparent;
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  text-align: start;
  overflow-wrap: anywhere;
  cursor: pointer;

  &:hover:not([aria-disabled]) {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[aria-current] {
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }

  &[aria-disabled] {
    color: ${({ theme }) => theme.colors.neutral600};
    cursor: default;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;
