import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { useText } from '../../components/use-text';
import { DESIGNER } from '../../routes';
import { ConfirmDialog } from '../../components/ConfirmDialog';

/** Asks before somebody leaves the designer with changes that are not published; the draft is kept either way. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
  const text = useText();
  const blocker = useBlocker(({ nextLocation }) => isDirty && !nextLocation.pathname.includes(DESIGNER));

  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);

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
