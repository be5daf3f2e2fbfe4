import type { KeyboardEvent, ReactNode } from 'react';
import { Box, Button, Checkbox, Popover, TextButton } from '@strapi/design-system';
import { CaretDown, Cross } from '@strapi/icons';
import { styled } from 'styled-components';

export interface FilterOption {
  id: string;
  name: string;
  /** The name as it looks, where it is more than plain text */
  label?: ReactNode;
}

interface FilterMenuProps {
  /** What is filtered by */
  name: string;
  /** Text of the way to choose nothing */
  clearText: string;
  options: readonly FilterOption[];
  /** Ids of options */
  chosen: readonly string[];
  isDisabled: boolean;
  onChange: (chosen: string[]) => void;
}

/**
 * A filter of several choices, each applied as it is ticked.
 * Strapi's own multi-select shows four options at a time and hides the others behind a scroll; here all are in sight.
 */
export function FilterMenu({ name, clearText, options, chosen, isDisabled, onChange }: FilterMenuProps) {
  const picked = options.filter(({ id }) => chosen.includes(id));
  const summary = picked.length === 1 ? picked[0]?.name : picked.length;
  const toggle = (id: string) => onChange(options.map((option) => option.id).filter((other) => chosen.includes(other) !== (other === id)));

  return (
    <Popover.Root>
      <Popover.Trigger>
        <Button variant={picked.length > 0 ? 'secondary' : 'tertiary'} size="S" endIcon={<CaretDown />} disabled={isDisabled}>
          <Summary>{picked.length > 0 ? `${name}: ${summary}` : name}</Summary>
        </Button>
      </Popover.Trigger>
      <Popover.Content align="start" sideOffset={4} aria-label={name}>
        <Options role="group" aria-label={name} onKeyDown={moveWithArrows}>
          {options.map(({ id, name: optionName, label }) => (
            <Option key={id}>
              <Checkbox checked={chosen.includes(id)} onCheckedChange={() => toggle(id)}>
                {label ?? optionName}
              </Checkbox>
            </Option>
          ))}
        </Options>
        {picked.length > 0 && (
          <Box padding={3} borderStyle="solid" borderWidth="1px 0 0" borderColor="neutral150">
            <TextButton startIcon={<Cross />} onClick={() => onChange([])}>
              {clearText}
            </TextButton>
          </Box>
        )}
      </Popover.Content>
    </Popover.Root>
  );
}

function moveWithArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const boxes = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="checkbox"]')];
  const current = boxes.findIndex((box) => box === document.activeElement);
  boxes[(current + step + boxes.length) % boxes.length]?.focus();
}

const Summary = styled.span`
  display: block;
  max-width: 24rem;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

const Options = styled.div`
  display: grid;
  padding: ${({ theme }) => theme.spaces[1]};
  max-width: 36rem;
  font-size: ${({ theme }) => theme.fontSizes[2]};
`;

const Option = styled.div`
  padding: ${({ theme }) => `0.6rem ${theme.spaces[2]}`};
  border-radius: ${({ theme }) => theme.borderRadius};

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;
