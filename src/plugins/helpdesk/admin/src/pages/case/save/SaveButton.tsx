import { Button, Flex, Menu, Typography } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { useTakeNext } from '../../../api/case-card-api';
import { failureText } from '../../../api/failure-text';
import { useText } from '../../../components/use-text';
import { casePath } from '../../../routes';
import { useShortcut } from '../../workspace/shortcuts';
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
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { closeCase } = useWorkspace();
  const { card, isDirty, isSaving, save } = useCardWork();
  const [takeNext, { isLoading: isTaking }] = useTakeNext();
  useShortcut('mod+s', text('save.action'), () => void save());

  async function saveAndClose(): Promise<void> {
    if (await save()) closeCase(card.documentId, { isSettled: true });
  }

  async function saveAndTakeNext(): Promise<void> {
    if (!(await save())) return;
    const answer = await takeNext();
    if ('error' in answer) return toggleNotification({ type: 'danger', message: failureText(answer.error, text) });
    if (!answer.data) return toggleNotification({ type: 'info', message: text('save.next.none') });
    closeCase(card.documentId, { isSettled: true });
    navigate(casePath(answer.data.documentId));
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
