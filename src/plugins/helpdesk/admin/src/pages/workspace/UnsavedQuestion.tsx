import { useText } from '../../components/use-text';
import { ConfirmDialog } from '../../components/ConfirmDialog';

interface UnsavedQuestionProps {
  /** Of the case, once it is known */
  number?: string;
  onKeep: () => void;
  onClose: () => void;
}

/** Closing a case with work that is not saved asks first (R12). */
export function UnsavedQuestion({ number = '', onKeep, onClose }: UnsavedQuestionProps) {
  const text = useText();
  return (
    <ConfirmDialog
      title={text('workspace.close.title', { number })}
      question={text('workspace.close.text')}
      cancelText={text('workspace.close.keep')}
      confirmText={text('workspace.close.action')}
      onConfirm={onClose}
      onCancel={onKeep}
    />
  );
}
