import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { useText } from '../../components/use-text';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { paneKeyOf, replacesPage, staysMounted } from './pane-key';
import { hasAnyUnsaved, hasUnsaved, useHasAnyUnsaved } from './unsaved';

/**
 * Leaving a page with work that is not saved asks first (R12): any page when Helpdesk is left, and from one to another
 * those that do not stay mounted. There is one such question for all, since a router has one blocker at a time.
 */
export function LeaveQuestion() {
  const text = useText();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const from = paneKeyOf(currentLocation.pathname);
    const to = paneKeyOf(nextLocation.pathname);
    if (to === null) return hasAnyUnsaved();
    if (from === null || !hasUnsaved(from)) return false;
    return from === to ? replacesPage(from, currentLocation.pathname, nextLocation.pathname) : !staysMounted(from);
  });

  const isUnsaved = useHasAnyUnsaved();
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);

  if (blocker.state !== 'blocked') return null;
  const what = hasUnsaved('designer') ? 'designer' : 'workspace';
  return (
    <ConfirmDialog
      title={text(`${what}.leave.title`)}
      question={text(`${what}.leave.text`)}
      confirmText={text(`${what}.leave.action`)}
      onConfirm={() => blocker.proceed()}
      onCancel={() => blocker.reset()}
    />
  );
}
