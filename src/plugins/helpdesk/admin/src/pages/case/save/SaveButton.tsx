import { Button, Flex, Menu, Typography } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import { styled } from 'styled-components';
import { useText } from '../../../components/use-text';
import { useShortcut } from '../../workspace/shortcuts';
import { useTakeNext } from '../../workspace/use-take-next';
import { useWorkspace } from '../../workspace/workspace-context';
import { useCardWork } from './card-context';
import type { DraftState } from './use-case-draft';

interface SaveButtonProps {
  draftState: DraftState;
  mayTakeNext: boolean;
}

/** Saves all that was changed in the card, and then closes it or goes on with the next (R12). */
export function SaveButton({ draftState, mayTakeNext }: SaveButtonProps) {
  const text = useText();
  const { closeCase } = useWorkspace();
  const { card, isDirty, isSaving, save } = useCardWork();
  const { takeNext, isTaking } = useTakeNext();
  useShortcut('mod+s', text('save.action'), () => void save());

  const close = () => closeCase(card.documentId, { isSettled: true });

  async function saveAndClose(): Promise<void> {
    if (await save()) close();
  }

  async function saveAndTakeNext(): Promise<void> {
    if (await save()) await takeNext(close);
  }

  return (
    <Flex gap={2} flex="none">
      <Typography variant="pi" textColor="neutral600" role="status">
        {isDirty ? text(draftState === 'offline' ? 'save.unsaved.offline' : 'save.unsaved') : ''}
      </Typography>
      <Split>
        <Button size="S" loading={isSaving || isTaking} disabled={!isDirty} onClick={() => void save()}>
          {text('save.action')}
        </Button>
        <Menu.Root>
          <Menu.Trigger size="S" variant="secondary" endIcon={null} aria-label={text('save.more')}>
            <CaretDown aria-hidden />
          </Menu.Trigger>
          <Menu.Content popoverPlacement="bottom-end">
            <Menu.Item onSelect={() => void saveAndClose()}>{text('save.close')}</Menu.Item>
            {mayTakeNext && <Menu.Item onSelect={() => void saveAndTakeNext()}>{text('save.next')}</Menu.Item>}
          </Menu.Content>
        </Menu.Root>
      </Split>
    </Flex>
  );
}

const Split = styled.div`
  display: flex;
  gap: 1px;
`;
