import { useState } from 'react';
import { Menu, VisuallyHidden } from '@strapi/design-system';
import { More } from '@strapi/icons';
import { MOVABLE_KINDS } from '../../../../../shared/activities';
import type { Activity } from '../../../../../shared/contracts/cases';
import { useText } from '../../../components/use-text';
import { CommentDialog } from './CommentDialog';
import { MoveDialog } from './MoveDialog';
import { useMayEdit } from './use-may-edit';
import { useMe } from './use-me';
import { WordingsDialog } from './WordingsDialog';

interface ActivityMenuProps {
  activity: Activity;
  /** Begins to word a note in another way. */
  onEdit?: () => void;
}

/** What can be done with an activity; nothing for those who only read and what has no history. */
export function ActivityMenu({ activity, onEdit }: ActivityMenuProps) {
  const text = useText();
  const me = useMe();
  const { mayEdit, mayEditNotesOfOthers } = useMayEdit();
  const [open, setOpen] = useState<'comment' | 'move' | 'wordings' | null>(null);
  const { kind, edited, cause, actor } = activity;
  const isEditable = onEdit !== undefined && mayEdit && (actor.key === me || mayEditNotesOfOthers);
  const isMovable = mayEdit && MOVABLE_KINDS.includes(kind) && cause !== 'acknowledgement';
  if (!mayEdit && edited === null) return null;
  const close = () => setOpen(null);
  return (
    <>
      <Menu.Root>
        <Menu.Trigger size="S" variant="ghost" endIcon={null}>
          <More aria-hidden />
          <VisuallyHidden>{text('activity.menu')}</VisuallyHidden>
        </Menu.Trigger>
        <Menu.Content popoverPlacement="bottom-end">
          {isEditable && <Menu.Item onSelect={onEdit}>{text('activity.edit')}</Menu.Item>}
          {mayEdit && <Menu.Item onSelect={() => setOpen('comment')}>{text('activity.comment')}</Menu.Item>}
          {isMovable && <Menu.Item onSelect={() => setOpen('move')}>{text('activity.move')}</Menu.Item>}
          {edited && <Menu.Item onSelect={() => setOpen('wordings')}>{text('activity.wordings')}</Menu.Item>}
        </Menu.Content>
      </Menu.Root>
      {open === 'comment' && <CommentDialog activityId={activity.id} onClose={close} />}
      {open === 'move' && <MoveDialog activity={activity} onClose={close} />}
      {open === 'wordings' && <WordingsDialog activityId={activity.id} onClose={close} />}
    </>
  );
}
