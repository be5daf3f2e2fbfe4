import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { useText } from '../../../components/use-text';
import { ConfirmDialog } from '../../../components/ConfirmDialog';

/** Leaving a case with answers that are not saved asks first (R12). */
export function LeaveQuestion({ isDirty }: { isDirty: boolean }) {
  const text = useText();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname);

  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);

  if (blocker.state !== 'blocked') return null;
  return (
    <ConfirmDialog
      title={text('form.leave.title')}
      question={text('form.leave.text')}
      confirmText={text('form.leave.action')}
      onConfirm={() => blocker.proceed()}
      onCancel={() => blocker.reset()}
    />
  );
}
