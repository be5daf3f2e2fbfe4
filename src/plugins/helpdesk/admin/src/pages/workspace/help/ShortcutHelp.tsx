import type { ReactNode } from 'react';
import { Modal, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../../components/use-text';
import type { Shortcut } from '../shortcut-registry';
import { useActiveShortcuts } from '../shortcuts';
import { KeyCaps } from './KeyCaps';

/** Lists what keys do on the page in sight, and on all pages. */
export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const text = useText();
  const shortcuts = useActiveShortcuts();
  const here = shortcuts.filter(({ isFallback }) => !isFallback);
  const everywhere = shortcuts.filter(({ isFallback, keys }) => isFallback && !here.some((one) => one.keys === keys));
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={text('dialog.close')}>
          <Modal.Title>{text('help.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Columns>
            {here.length > 0 && <Group title={text('help.here')} shortcuts={here} />}
            <Group title={text('help.everywhere')} shortcuts={everywhere}>
              <Line label={text('help.tab.close')} keys="Delete" />
              <Line label={text('help.tab.move')} keys="alt+shift+ArrowRight" />
            </Group>
          </Columns>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Group({ title, shortcuts, children }: { title: string; shortcuts: Shortcut[]; children?: ReactNode }) {
  return (
    <section>
      <Typography variant="sigma" tag="h3" textColor="neutral600">
        {title}
      </Typography>
      <Lines>
        {shortcuts.map(({ keys, label }) => (
          <Line key={`${keys} ${label}`} label={label} keys={keys} />
        ))}
        {children}
      </Lines>
    </section>
  );
}

function Line({ label, keys }: { label: string; keys: string }) {
  return (
    <li>
      <span>{label}</span>
      <KeyCaps keys={keys} />
    </li>
  );
}

const Columns = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(30rem, 1fr));
  gap: ${({ theme }) => `${theme.spaces[5]} ${theme.spaces[8]}`};
`;

const Lines = styled.ul`
  padding-block-start: ${({ theme }) => theme.spaces[2]};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};

  li {
    display: flex;
    gap: ${({ theme }) => theme.spaces[4]};
    align-items: center;
    justify-content: space-between;
    padding-block: ${({ theme }) => theme.spaces[2]};
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;
