import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import { useLocation, useNavigate } from 'react-router-dom';
import { CASES } from '../../routes';
import { caseOfPane, casePaneKey } from './pane-key';
import { readTabs, storeTabs } from './stored-tabs';
import { hasUnsaved } from './unsaved';
import { arrive, closeTab, describeTab, moveTab, paneBefore, paneInSight, type CaseTab } from './workspace-state';

const isUnsaved = (key: string) => hasUnsaved(caseOfPane(key) ?? key);

/** The open cases and mounted pages: they follow the address, and the cases are there again after a reload. */
export function useWorkspaceState() {
  const userId = useAuth('HelpdeskWorkspace', ({ user }) => user?.id) ?? '';
  const location = useLocation();
  const navigate = useNavigate();
  const [state, setState] = useState(() => arrive({ tabs: readTabs(userId), panes: [] }, location, isUnsaved));

  // Before the browser paints, so that the page before is not shown once more. Not while rendering: React then drops the
  // change when a description of the case in sight waits that changed nothing.
  useLayoutEffect(() => setState((before) => arrive(before, location, isUnsaved)), [location]);

  useEffect(() => storeTabs(userId, state.tabs), [userId, state.tabs]);

  const close = useCallback(
    (documentId: string) => {
      setState((before) => closeTab(before, documentId));
      const key = casePaneKey(documentId);
      if (paneInSight(state)?.key !== key) return;
      const { pathname, search } = paneBefore(state, key)?.location ?? { pathname: CASES, search: '' };
      navigate({ pathname, search });
    },
    [state, navigate],
  );
  const describe = useCallback((known: Required<CaseTab>) => setState((before) => describeTab(before, known)), []);
  const move = useCallback((documentId: string, by: number) => setState((before) => moveTab(before, documentId, by)), []);
  return { ...state, shown: paneInSight(state), close, describe, move };
}
