import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { useText } from '../../components/use-text';
import { DESIGNER } from '../../routes';
import { ConfirmDialog } from '../../components/ConfirmDialog';

/** Asks before somebody leaves the designer with changes that have not arrived at the server. */
export function LeaveGuard({ isUnsaved }: { isUnsaved: boolean }) {
  const text = useText();
  const blocker = useBlocker(({ nextLocation }) => isUnsaved && !nextLocation.pathname.includes(DESIGNER));

  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);

  if (blocker.state !== 'blocked') return null;
  return (
    <ConfirmDialog
      title={text('designer.leave.title')}
      question={text('designer.leave.text')}
      confirmText={text('designer.leave.action')}
      onConfirm={() => blocker.proceed()}
      onCancel={() => blocker.reset()}
    />
  );
}
