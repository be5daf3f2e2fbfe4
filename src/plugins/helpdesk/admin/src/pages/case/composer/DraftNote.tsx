import { TextButton } from '@strapi/design-system';
import { useText } from '../../../components/use-text';
import { Quiet } from '../timeline/timeline-styles';
import type { DraftState } from '../save/use-case-draft';

interface DraftNoteProps {
  state: DraftState;
  /** Whether there is anything to be kept. */
  hasDraft: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Where the words are by now; two windows with different ones are asked about. */
export function DraftNote({ state, hasDraft, onKeepMine, onTakeTheirs }: DraftNoteProps) {
  const text = useText();
  if (state === 'conflict') {
    return (
      <Quiet role="alert">
        {text('composer.draft.conflict')} <TextButton onClick={onKeepMine}>{text('composer.draft.mine')}</TextButton>{' '}
        <TextButton onClick={onTakeTheirs}>{text('composer.draft.theirs')}</TextButton>
      </Quiet>
    );
  }
  return <Quiet role="status">{hasDraft ? text(`composer.draft.${state}`) : ''}</Quiet>;
}
