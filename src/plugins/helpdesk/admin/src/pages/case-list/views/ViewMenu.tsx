import { useState } from 'react';
import { IconButton, MenuItem, SimpleMenu, useNotifyAT } from '@strapi/design-system';
import { More } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { Sharing, View } from '../../../../../shared/contracts/views';
import { failureText } from '../../../api/failure-text';
import { useChangeView, useChooseDefaultView, useDeleteView } from '../../../api/views-api';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { useText } from '../../../components/use-text';
import { CASES } from '../../../routes';
import type { Deleted } from './DeletedView';
import { useViewFailure } from './use-view-failure';
import { ViewDialog } from './ViewDialog';

interface ViewMenuProps {
  view: View;
  name: string;
  isShown: boolean;
  /** The reader's list opens with it. */
  isFirst: boolean;
  onDeleted: (deleted: Deleted) => void;
}

/** What can be done with a view. */
export function ViewMenu({ view, name, isShown, isFirst, onDeleted }: ViewMenuProps) {
  const text = useText();
  const navigate = useNavigate();
  const { notifyStatus } = useNotifyAT();
  const { toggleNotification } = useNotification();
  const [asked, setAsked] = useState<'settings' | 'delete' | null>(null);
  const [changeView, change] = useChangeView();
  const [deleteView] = useDeleteView();
  const [chooseFirst] = useChooseDefaultView();
  const failure = useViewFailure(change.error);
  const close = () => setAsked(null);
  const tellFailure = (error: unknown) => toggleNotification({ type: 'danger', message: failureText(error, text) });

  async function saveSettings(nextName: string, sharing: Sharing): Promise<void> {
    const { id, filter, columns, sort, order, revision } = view;
    const answer = await changeView({ id, name: nextName, sharing, filter, columns, sort, order, revision });
    if (!('error' in answer)) close();
  }
  async function remove(): Promise<void> {
    close();
    const answer = await deleteView(view.id);
    if ('error' in answer) return tellFailure(answer.error);
    onDeleted({ view, name, wasShown: isShown, wasFirst: isFirst });
    if (isShown) navigate(CASES);
  }
  async function open(): Promise<void> {
    const answer = await chooseFirst({ id: view.id });
    if ('error' in answer) return tellFailure(answer.error);
    notifyStatus(text('views.first.done', { name }));
  }
  const isEditable = view.isMine && !view.isBuiltIn;
  return (
    <>
      <SimpleMenu
        label={text('views.menu', { name })}
        tag={IconButton}
        icon={<More />}
        size="XS"
        variant="ghost"
        popoverPlacement="bottom-end"
      >
        {isEditable && <MenuItem onSelect={() => setAsked('settings')}>{text('views.settings')}</MenuItem>}
        <MenuItem disabled={isFirst} onSelect={() => void open()}>
          {text(isFirst ? 'views.first.is' : 'views.first')}
        </MenuItem>
        {isEditable && (
          // What others use cannot be brought back as it was for them: their links and first views name it by its id.
          <MenuItem variant="danger" onSelect={() => (view.sharing.kind === 'me' ? void remove() : setAsked('delete'))}>
            {text('views.delete')}
          </MenuItem>
        )}
      </SimpleMenu>
      {asked === 'settings' && (
        <ViewDialog
          title={text('views.settings.title')}
          name={view.name}
          sharing={view.sharing}
          isSaving={change.isLoading}
          failure={failure}
          onSave={(nextName, sharing) => void saveSettings(nextName, sharing)}
          onClose={close}
        />
      )}
      {asked === 'delete' && (
        <ConfirmDialog
          title={text('views.delete')}
          question={text('views.delete.question-shared', { name })}
          confirmText={text('views.delete')}
          onConfirm={() => void remove()}
          onCancel={close}
        />
      )}
    </>
  );
}
