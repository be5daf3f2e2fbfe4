import { useState } from 'react';
import { Button, Typography, useNotifyAT } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { Sharing, View, ViewDefinition } from '../../../../../shared/contracts/views';
import { useAddView, useChangeView } from '../../../api/views-api';
import { useText } from '../../../components/use-text';
import { useViewFailure } from './use-view-failure';
import { ViewDialog } from './ViewDialog';

interface ViewChangesProps {
  view: View;
  name: string;
  /** What the view is as the reader changed it */
  changed: ViewDefinition;
  /** The changes are in a view by now: in the shown one, or in a new one with this id. */
  onSaved: (id: string) => void;
  onReset: () => void;
}

/** The view is not as it is saved: the ways to keep what was changed, and the way back. */
export function ViewChanges({ view, name, changed, onSaved, onReset }: ViewChangesProps) {
  const text = useText();
  const { notifyStatus } = useNotifyAT();
  const { toggleNotification } = useNotification();
  const [isNaming, setNaming] = useState(false);
  const [changeView, change] = useChangeView();
  const [addView, addition] = useAddView();
  const failure = useViewFailure(addition.error);
  const changeFailure = useViewFailure(change.error);

  async function saveChanges(): Promise<void> {
    const { id, name: kept, sharing, revision } = view;
    const answer = await changeView({ id, name: kept, sharing, revision, ...changed });
    if ('error' in answer) return;
    notifyStatus(text('views.saved', { name }));
    onSaved(id);
  }
  async function saveAs(newName: string, sharing: Sharing): Promise<void> {
    const answer = await addView({ name: newName, sharing, ...changed });
    if ('error' in answer) return;
    setNaming(false);
    toggleNotification({ type: 'success', message: text('views.saved', { name: newName }) });
    onSaved(answer.data.id);
  }
  return (
    <Bar role="group" aria-label={text('views.changed')}>
      <Typography variant="pi" textColor={changeFailure ? 'danger600' : 'neutral600'} role="status">
        {changeFailure ?? text('views.changed')}
      </Typography>
      {view.isMine && !view.isBuiltIn && (
        <Button size="S" variant="secondary" loading={change.isLoading} onClick={() => void saveChanges()}>
          {text('views.save-changes')}
        </Button>
      )}
      <Button size="S" variant="tertiary" onClick={() => setNaming(true)}>
        {text('views.save-as')}
      </Button>
      <Button size="S" variant="ghost" onClick={onReset}>
        {text('views.reset')}
      </Button>
      {isNaming && (
        <ViewDialog
          title={text('views.save-as.title')}
          name=""
          sharing={{ kind: 'me' }}
          isSaving={addition.isLoading}
          failure={failure}
          onSave={(newName, sharing) => void saveAs(newName, sharing)}
          onClose={() => setNaming(false)}
        />
      )}
    </Bar>
  );
}

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
`;
