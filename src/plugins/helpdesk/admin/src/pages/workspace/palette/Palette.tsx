import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { Modal, VisuallyHidden } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { SourceIcon } from '../../../components/SourceIcon';
import { useText } from '../../../components/use-text';
import { KeyCaps } from '../help/KeyCaps';
import type { CaseTab, Pane } from '../workspace-state';
import { PALETTE_GROUPS, type PaletteItem } from './palette-items';
import { Content, Field, Group, Input, List, Option, Rest } from './palette-styles';
import { usePaletteItems } from './use-palette-items';

interface PaletteProps {
  tabs: CaseTab[];
  panes: Pane[];
  onClose: () => void;
}

const STEPS: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** Goes anywhere and does anything by typing: a combobox whose list is always open. */
export function Palette({ tabs, panes, onClose }: PaletteProps) {
  const text = useText();
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const chosen = useRef<PaletteItem>();
  const { items, isSearching } = usePaletteItems(query, { tabs, panes });
  const current = items[Math.min(at, items.length - 1)];
  const optionId = (item: PaletteItem) => `${id}-${items.indexOf(item)}`;

  /** It runs once the dialog is gone, so that what it puts the focus on keeps it. */
  function choose(item: PaletteItem | undefined): void {
    if (!item) return;
    chosen.current = item;
    onClose();
  }

  function handleKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(current);
    else if (step && items.length > 0) {
      const next = step(Math.min(at, items.length - 1), items.length);
      setAt(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else return;
    event.preventDefault();
  }

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Content
        aria-describedby={undefined}
        onCloseAutoFocus={(event) => {
          if (!chosen.current) return;
          event.preventDefault();
          chosen.current.run();
        }}
      >
        <VisuallyHidden>
          <Modal.Title>{text('palette.title')}</Modal.Title>
        </VisuallyHidden>
        <Field>
          <Search aria-hidden />
          <Input
            role="combobox"
            aria-expanded
            aria-controls={`${id}-list`}
            aria-activedescendant={current && optionId(current)}
            aria-autocomplete="list"
            aria-label={text('palette.title')}
            placeholder={text('palette.placeholder')}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            value={query}
            onChange={({ target }) => {
              setQuery(target.value);
              setAt(0);
            }}
            onKeyDown={handleKeyDown}
          />
        </Field>
        <List id={`${id}-list`} role="listbox" aria-label={text('palette.title')} aria-busy={isSearching} tabIndex={-1}>
          {PALETTE_GROUPS.map((group) => {
            const ofGroup = items.filter((item) => item.group === group);
            if (ofGroup.length === 0) return null;
            return (
              <Group key={group} role="group" aria-labelledby={`${id}-${group}`}>
                <div id={`${id}-${group}`} role="presentation">
                  {text(`palette.group.${group}`)}
                </div>
                {ofGroup.map((item) => (
                  <Option
                    key={item.id}
                    id={optionId(item)}
                    role="option"
                    aria-selected={item === current}
                    onMouseMove={() => setAt(items.indexOf(item))}
                    onClick={() => choose(item)}
                  >
                    {item.source && <SourceIcon source={item.source} />}
                    <span title={item.label}>{item.label}</span>
                    {item.note && <small title={item.note}>{item.note}</small>}
                    {item.keys && <KeyCaps keys={item.keys} />}
                  </Option>
                ))}
              </Group>
            );
          })}
        </List>
        <Rest role="status">{isSearching ? text('palette.searching') : items.length === 0 ? text('palette.nothing') : ''}</Rest>
      </Content>
    </Modal.Root>
  );
}
