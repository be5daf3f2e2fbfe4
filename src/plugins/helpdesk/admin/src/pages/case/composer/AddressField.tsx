import { useId, useState, type KeyboardEvent } from 'react';
import { Cross } from '@strapi/icons';
import { styled } from 'styled-components';
import { useText } from '../../../components/use-text';
import { Remove } from '../uploads/AttachmentChips';

interface AddressFieldProps {
  label: string;
  addresses: readonly string[];
  onChange: (addresses: string[]) => void;
  /** What is wrong with one of them, as the server says. */
  error?: string;
  /** Addresses that are offered. */
  known?: readonly string[];
}

const SEPARATORS = /[\s,;]+/;

/** Whom a message goes to: each address is a tag that can be taken away, and what is typed becomes one. */
export function AddressField({ label, addresses, onChange, error, known = [] }: AddressFieldProps) {
  const text = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const offered = known.filter((address) => !addresses.includes(address));

  function take(words: string): void {
    const added = words.split(SEPARATORS).filter(Boolean);
    setTyped('');
    if (added.length > 0) onChange([...new Set([...addresses, ...added])]);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (['Enter', ',', ';'].includes(event.key) && typed.trim() !== '' && !event.metaKey && !event.ctrlKey) {
      event.preventDefault();
      take(typed);
    }
    if (event.key === 'Backspace' && typed === '' && addresses.length > 0) onChange(addresses.slice(0, -1));
  }

  return (
    <div>
      <Row>
        <Label htmlFor={id}>{label}</Label>
        {addresses.map((address) => (
          <Tag key={address}>
            {address}
            <Remove
              type="button"
              aria-label={text('composer.address.remove', { address })}
              onClick={() => onChange(addresses.filter((other) => other !== address))}
            >
              <Cross aria-hidden />
            </Remove>
          </Tag>
        ))}
        <input
          id={id}
          type="text"
          inputMode="email"
          autoComplete="off"
          list={offered.length > 0 ? `${id}-known` : undefined}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={onKeyDown}
          onPaste={(event) => {
            event.preventDefault();
            take(`${typed}${event.clipboardData.getData('text')}`);
          }}
          onBlur={() => take(typed)}
        />
        <datalist id={`${id}-known`}>
          {offered.map((address) => (
            <option key={address} value={address} />
          ))}
        </datalist>
      </Row>
      {error !== undefined && (
        <Wrong id={`${id}-error`} role="alert">
          {error}
        </Wrong>
      )}
    </div>
  );
}

export const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
  min-width: 0;

  input {
    flex: 1;
    min-width: 12rem;
    height: 2.8rem;
    border: 0;
    border-radius: ${({ theme }) => theme.borderRadius};
    background: none;
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
    font-size: ${({ theme }) => theme.fontSizes[2]};

    &:focus-visible {
      outline: 2px solid ${({ theme }) => theme.colors.primary600};
    }
  }
`;

export const Label = styled.label`
  flex: none;
  min-width: 5.6rem;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;

const Tag = styled.span`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  max-width: 100%;
  padding-inline: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[1]}`};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  overflow-wrap: anywhere;
`;

const Wrong = styled.p`
  color: ${({ theme }) => theme.colors.danger600};
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;
