import { useId, useState } from 'react';
import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { styled } from 'styled-components';
import { useText } from './use-text';

export interface PickFieldProps {
  label: string;
  chosen: readonly string[];
  /** What can be chosen, what is chosen already included */
  choices: readonly { value: string; name: string }[];
  onChange: (chosen: string[]) => void;
  /** Makes a value of what was typed and is not among the choices; without it only these can be chosen. */
  onCreate?: (typed: string) => string;
  placeholder?: string;
  hint?: string;
  error?: string;
  isDisabled?: boolean;
}

/** Several of many, found by typing: what is chosen stands as tags, each of which can be taken away. */
export function PickField({ label, chosen, choices, onChange, onCreate, placeholder, hint, error, isDisabled }: PickFieldProps) {
  const text = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState(0);
  const nameOf = (value: string) => choices.find((choice) => choice.value === value)?.name ?? value;

  /** @param words a value of the choices, or what is to become one */
  function pick(words: string): void {
    const value = choices.some((choice) => choice.value === words) ? words : (onCreate?.(words) ?? '');
    setTyped('');
    setPicked(picked + 1);
    if (value !== '' && !chosen.includes(value)) onChange([...chosen, value]);
  }

  return (
    <Field.Root hint={hint} error={error} width="100%">
      <Field.Label id={id}>{label}</Field.Label>
      {chosen.length > 0 && (
        <Tags aria-labelledby={id}>
          {chosen.map((value) => (
            <Tag key={value}>
              <span>{nameOf(value)}</span>
              <button
                type="button"
                aria-label={text('pick.remove', { name: nameOf(value) })}
                disabled={isDisabled}
                onClick={() => onChange(chosen.filter((other) => other !== value))}
              >
                <Cross aria-hidden />
              </button>
            </Tag>
          ))}
        </Tags>
      )}
      <Combobox
        // Starts anew with each one picked; what is chosen in another way leaves alone what is typed.
        key={picked}
        size="S"
        value=""
        textValue={typed}
        placeholder={placeholder ?? text('pick.placeholder')}
        disabled={isDisabled}
        autocomplete={{ type: 'list', filter: 'contains' }}
        creatable={onCreate !== undefined}
        createMessage={(value) => text('pick.create', { name: value })}
        noOptionsMessage={() => text('pick.nothing')}
        onTextValueChange={setTyped}
        onChange={(value) => pick(String(value ?? '').trim())}
      >
        {choices
          .filter(({ value }) => !chosen.includes(value))
          .map(({ value, name }) => (
            <ComboboxOption key={value} value={value} textValue={name}>
              {name}
            </ComboboxOption>
          ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

const Tags = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[1]};
`;

const Tag = styled.li`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  max-width: 100%;
  padding: 0.2rem ${({ theme }) => `${theme.spaces[1]} 0.2rem ${theme.spaces[2]}`};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral150};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  overflow-wrap: anywhere;

  button {
    display: grid;
    place-items: center;
    width: 2rem;
    height: 2rem;
    padding: 0;
    border: 0;
    border-radius: ${({ theme }) => theme.borderRadius};
    background: transparent;
    color: ${({ theme }) => theme.colors.neutral600};
    cursor: pointer;
  }

  button:hover {
    background: ${({ theme }) => theme.colors.neutral200};
  }

  button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }

  svg {
    width: 0.9rem;
    height: 0.9rem;
  }
`;
