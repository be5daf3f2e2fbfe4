import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import type { GetConfiguration } from '../../../../shared/contracts/configuration';
import { NOTHING, reduceDraft, withDraft, type Configuration, type EntityChange } from './draft';
import { readStoredDraft, storeDraft } from './draft-storage';

/** The draft of whoever is signed in, over what is live. It survives a reload. */
export function useDraft(response: GetConfiguration.Response | undefined) {
  const user = useAuth('HelpdeskDesigner', ({ user: account }) => String(account?.id ?? ''));
  const [draft, dispatch] = useReducer(reduceDraft, user, readStoredDraft);
  const [isRestored, setRestored] = useState(draft !== null);

  useEffect(() => storeDraft(user, draft), [user, draft]);

  const live = useMemo<Configuration>(() => ({ ...NOTHING, ...response?.data }), [response]);
  const configuration = useMemo(() => withDraft(live, draft), [live, draft]);
  const revision = response?.meta.revision ?? '';

  const change = useCallback(
    (entity: EntityChange) => {
      dispatch({ type: 'change', entity, live, revision });
      setRestored(false);
    },
    [live, revision],
  );
  const discard = useCallback(() => {
    dispatch({ type: 'discard' });
    setRestored(false);
  }, []);

  return { draft, live, configuration, change, discard, isRestored };
}
