import { useId, useState, type ReactNode } from 'react';
import { CaretDown, CaretUp } from '@strapi/icons';
import { styled } from 'styled-components';

interface DisclosureProps {
  title: string;
  /** Beside the title, such as a count */
  note?: string;
  children: ReactNode;
}

/** Something that is opened by its title, and built only then. */
export function Disclosure({ title, note, children }: DisclosureProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <Frame>
      <Toggle type="button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
        {title}
        {note && <span>{note}</span>}
        {isOpen ? <CaretUp aria-hidden /> : <CaretDown aria-hidden />}
      </Toggle>
      {isOpen && <div id={id}>{children}</div>}
    </Frame>
  );
}

const Frame = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  padding-block: ${({ theme }) => theme.spaces[2]};
  border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
`;

const Toggle = styled.button`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: 0.2rem 0;
  border: 0;
  background: transparent;
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  text-align: start;
  cursor: pointer;

  span {
    color: ${({ theme }) => theme.colors.neutral600};
    font-weight: ${({ theme }) => theme.fontWeights.regular};
    font-variant-numeric: tabular-nums;
  }

  svg {
    flex: none;
    width: 1rem;
    height: 1rem;
    margin-inline-start: auto;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  &:focus-visible {
    border-radius: ${({ theme }) => theme.borderRadius};
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
