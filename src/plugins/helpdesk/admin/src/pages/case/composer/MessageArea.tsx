import { useId, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { styled } from 'styled-components';
import { replaceTrigger, triggerAt, type Trigger } from './trigger';

/** What a list offers while it is open, for the keys of the text to walk through. */
export interface OpenList {
  /** Ids of the options' elements, in their order. */
  options: readonly string[];
  onChoose: (index: number) => void;
}

interface MessageAreaProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** ⌘↵ or Ctrl↵ */
  onSend: () => void;
  onFiles: (files: File[], how: 'pasted' | 'dropped') => void;
  /** While it is on its way: neither words nor files would go with it. */
  isReadOnly: boolean;
  area: RefObject<HTMLTextAreaElement>;
  triggerKind: Trigger['kind'];
  /** The list of a trigger; what it offers is told by `onOpen`. */
  list: (parts: {
    id: string;
    trigger: Trigger;
    active: number;
    onOpen: (list: OpenList) => void;
    replace: (text: string) => void;
  }) => ReactNode;
}

/** The words of a message: what is typed is there at once, and a sign opens a list of what can be put in its place. */
export function MessageArea({ label, value, onChange, onSend, onFiles, isReadOnly, area, triggerKind, list }: MessageAreaProps) {
  const id = useId();
  const [trigger, setTrigger] = useState<Trigger | null>(null);
  const [active, setActive] = useState(0);
  const offered = useRef<OpenList>({ options: [], onChoose: () => undefined });
  const [isDropping, setDropping] = useState(false);

  function look(text: string, caret: number): void {
    const found = triggerAt(text, caret, triggerKind);
    if (found?.query !== trigger?.query) setActive(0);
    setTrigger(found);
  }

  function replace(replacement: string): void {
    if (!trigger) return;
    const replaced = replaceTrigger(value, trigger, replacement);
    onChange(replaced.text);
    setTrigger(null);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(replaced.caret, replaced.caret);
    });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      if (!event.repeat) onSend();
      return;
    }
    const { options, onChoose } = offered.current;
    if (!trigger || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setTrigger(null);
    } else if (options.length > 0 && ['ArrowDown', 'ArrowUp'].includes(event.key)) {
      event.preventDefault();
      setActive((active + (event.key === 'ArrowDown' ? 1 : options.length - 1)) % options.length);
    } else if (options.length > 0 && ['Enter', 'Tab'].includes(event.key) && !event.shiftKey) {
      event.preventDefault();
      onChoose(active);
    }
  }

  return (
    <Place
      data-dropping={isDropping || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setDropping(!isReadOnly);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={(event) => {
        setDropping(false);
        if (event.dataTransfer.files.length === 0) return;
        // Also when it is not taken: the browser would open it in place of the page.
        event.preventDefault();
        if (!isReadOnly) onFiles([...event.dataTransfer.files], 'dropped');
      }}
    >
      {trigger &&
        list({
          id: `${id}-list`,
          trigger,
          active,
          onOpen: (open) => {
            offered.current = open;
          },
          replace,
        })}
      <Area
        ref={area}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={trigger ? `${id}-list` : undefined}
        aria-activedescendant={trigger ? offered.current.options[active] : undefined}
        placeholder={label}
        value={value}
        readOnly={isReadOnly}
        rows={5}
        onChange={({ target }) => {
          onChange(target.value);
          look(target.value, target.selectionStart);
        }}
        onClick={({ currentTarget }) => look(currentTarget.value, currentTarget.selectionStart)}
        onBlur={() => setTrigger(null)}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          if (event.clipboardData.files.length === 0) return;
          event.preventDefault();
          if (!isReadOnly) onFiles([...event.clipboardData.files], 'pasted');
        }}
      />
    </Place>
  );
}

const Place = styled.div`
  position: relative;
  border-radius: ${({ theme }) => theme.borderRadius};

  &[data-dropping] {
    outline: 2px dashed ${({ theme }) => theme.colors.primary600};
  }
`;

const Area = styled.textarea`
  display: block;
  width: 100%;
  min-height: 9rem;
  max-height: 38vh;
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: ${({ theme }) => theme.lineHeights[6]};
  resize: vertical;
  /* Grows with its words without a script that measures them at each letter. */
  field-sizing: content;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -1px;
  }

  &::placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;
