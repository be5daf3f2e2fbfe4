import { useState } from 'react';
import { Checkbox, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { isFound } from '../components/is-found';
import { moveWithArrows } from '../components/move-with-arrows';
import { TypeToFind } from '../components/TypeToFind';
import { useText } from '../components/use-text';
import type { Choice } from '../pages/designer/inputs/choice';

/** With more than these, typing finds one sooner than looking. */
const MOST_WITHOUT_SEARCH = 8;

// Within a form each checkbox has a hidden input beside it.
const handleArrows = moveWithArrows('input:not([aria-hidden]), [role="checkbox"]');

interface ChoiceListProps {
  label: string;
  chosen: readonly string[];
  choices: readonly Choice[];
  /** What is chosen, in the order of the choices; what is not among them stays at the end. */
  onChange: (chosen: string[]) => void;
}

/** A choice of several, all in sight as far as there is room; a long one is searched by typing. */
export function ChoiceList({ label, chosen, choices, onChange }: ChoiceListProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const gone = chosen.filter((value) => !choices.some((choice) => choice.value === value)).map((value) => ({ value, name: value }));
  const all: Choice[] = [...choices, ...gone];
  const found = all.filter(({ name }) => isFound(name, typed));
  const toggle = (value: string) =>
    onChange(all.map((choice) => choice.value).filter((other) => chosen.includes(other) !== (other === value)));

  return (
    <Frame role="group" aria-label={label} onKeyDown={handleArrows}>
      {choices.length > MOST_WITHOUT_SEARCH && (
        <TypeToFind name="choice" label={text('pick.placeholder')} typed={typed} onType={setTyped} />
      )}
      <Options>
        {found.map(({ value, name, icon }) => (
          <Option key={value}>
            <Checkbox checked={chosen.includes(value)} onCheckedChange={() => toggle(value)}>
              <Name>
                {icon}
                {name}
              </Name>
            </Checkbox>
          </Option>
        ))}
        {found.length === 0 && (
          <Typography variant="pi" textColor="neutral600">
            {text('pick.nothing')}
          </Typography>
        )}
      </Options>
    </Frame>
  );
}

const Frame = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  min-width: 0;
`;

const Options = styled.div`
  display: grid;
  max-height: 26rem;
  overflow-y: auto;
  font-size: ${({ theme }) => theme.fontSizes[2]};
`;

const Option = styled.div`
  padding: ${({ theme }) => `0.6rem ${theme.spaces[1]}`};
  border-radius: ${({ theme }) => theme.borderRadius};

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

const Name = styled.span`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  overflow-wrap: anywhere;
`;
