import { useEffect, type ReactNode } from 'react';
import { styled } from 'styled-components';
import type { OpenList } from './MessageArea';

interface ChoiceListProps {
  id: string;
  label: string;
  choices: readonly { key: string; content: ReactNode }[];
  active: number;
  onOpen: (list: OpenList) => void;
  onChoose: (index: number) => void;
  /** Stands in place of choices where there are none. */
  empty: string;
  /** Beside the choices. */
  children?: ReactNode;
}

/** A list over the text that opened it; the keys stay with the text, and a click does not take the focus from it. */
export function ChoiceList({ id, label, choices, active, onOpen, onChoose, empty, children }: ChoiceListProps) {
  const optionId = (index: number) => `${id}-${index}`;
  useEffect(() => {
    onOpen({ options: choices.map((_choice, index) => optionId(index)), onChoose });
  });
  useEffect(() => {
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <Popup onMouseDown={(event) => event.preventDefault()}>
      <List id={id} role="listbox" aria-label={label}>
        {choices.map(({ key, content }, index) => (
          <Option key={key} id={optionId(index)} role="option" aria-selected={index === active} onClick={() => onChoose(index)}>
            {content}
          </Option>
        ))}
        {choices.length === 0 && (
          <Nothing role="option" aria-disabled aria-selected={false}>
            {empty}
          </Nothing>
        )}
      </List>
      {children}
    </Popup>
  );
}

const Popup = styled.div`
  position: absolute;
  z-index: 3;
  inset-inline: 0;
  inset-block-end: calc(100% + 0.4rem);
  display: flex;
  max-height: 28rem;
  overflow: hidden;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.popupShadow};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
`;

const List = styled.ul`
  flex: 1 1 20rem;
  min-width: 16rem;
  padding: ${({ theme }) => theme.spaces[1]};
  overflow-y: auto;
`;

const Option = styled.li`
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  border-radius: ${({ theme }) => theme.borderRadius};
  cursor: pointer;
  overflow-wrap: anywhere;

  &[aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

const Nothing = styled.li`
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  color: ${({ theme }) => theme.colors.neutral600};
`;
