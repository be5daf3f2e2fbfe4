import { useState, type ReactNode } from 'react';
import { Popover } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import { styled } from 'styled-components';
import { useText } from '../../../components/use-text';
import { useShortcut } from '../../workspace/shortcuts';
import { Fact } from '../FactRow';
import { useCardWork } from '../save/card-context';

interface EditableFactProps {
  label: string;
  /** Key of what is edited, for its mark and for what is wrong with it. */
  field: string;
  value: ReactNode;
  /** Opens it from the keyboard; named by what it does. */
  shortcut?: { keys: string; name: string };
  /** What opens to change it. */
  editor: (close: () => void) => ReactNode;
}

/** A fact of the header; for whoever may change it, with what changes it behind it (R10). */
export function EditableFact({ label, field, value, shortcut, editor }: EditableFactProps) {
  const text = useText();
  const { mayEdit, pending, errorOf } = useCardWork();
  const [isOpen, setOpen] = useState(false);
  const error = errorOf(field);
  useShortcut(shortcut?.keys ?? '', shortcut?.name ?? '', () => setOpen(true), { when: mayEdit && shortcut !== undefined });
  if (!mayEdit) return <Fact label={label}>{value}</Fact>;
  const isEdited = field in pending;
  return (
    <Fact label={label}>
      <Popover.Root open={isOpen} onOpenChange={setOpen}>
        <Popover.Trigger>
          <Trigger
            type="button"
            data-field={field}
            data-edited={isEdited || undefined}
            aria-invalid={error !== undefined || undefined}
            title={error ?? (isEdited ? text('save.unsaved') : undefined)}
          >
            <span>{value}</span>
            <CaretDown aria-hidden />
          </Trigger>
        </Popover.Trigger>
        <Popover.Content align="start" sideOffset={4} aria-label={text('card.change', { field: label })}>
          <Editor>{editor(() => setOpen(false))}</Editor>
        </Popover.Content>
      </Popover.Root>
    </Fact>
  );
}

const Trigger = styled.button`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  /* With the margins that go over the edges; without them each value would be too narrow for itself. */
  max-width: calc(100% + 2 * ${({ theme }) => theme.spaces[1]});
  margin-inline: -${({ theme }) => theme.spaces[1]};
  padding: 0 ${({ theme }) => theme.spaces[1]};
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: transparent;
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;

  > span {
    min-width: 0;
    overflow-wrap: anywhere;
  }

  > svg {
    flex: none;
    width: 0.8rem;
    height: 0.8rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  &:hover {
    background: ${({ theme }) => theme.colors.neutral150};
  }

  &[data-edited] {
    background: ${({ theme }) => theme.colors.warning100};
  }

  &[aria-invalid] {
    outline: 1px solid ${({ theme }) => theme.colors.danger600};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

const Editor = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  width: min(32rem, 90vw);
  max-height: min(48rem, 60vh);
  overflow-y: auto;
  padding: ${({ theme }) => theme.spaces[3]};
`;
