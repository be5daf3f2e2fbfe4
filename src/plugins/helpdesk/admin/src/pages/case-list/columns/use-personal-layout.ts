import { useCallback, useState } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import { FIRST_LAYOUT, readLayout, type PersonalLayout } from './personal-layout';

/** The reader's own layout of lists. It is kept in the browser, by person, since several may share a computer. */
export function usePersonalLayout(): [PersonalLayout, (change: (before: PersonalLayout) => PersonalLayout) => void] {
  const id = useAuth('usePersonalLayout', ({ user }) => user?.id);
  const key = `helpdesk.list-layout.${id ?? ''}`;
  const [state, setState] = useState(() => ({ key, layout: stored(key) }));
  const { layout } = state.key === key ? state : { layout: FIRST_LAYOUT };

  // Signing in as somebody else does not load the page anew.
  if (state.key !== key) setState({ key, layout: stored(key) });

  const change = useCallback(
    (next: (before: PersonalLayout) => PersonalLayout) =>
      setState((before) => {
        const after = next(before.layout);
        keep(key, after);
        return { key, layout: after };
      }),
    [key],
  );
  return [layout, change];
}

function stored(key: string): PersonalLayout {
  try {
    return readLayout(localStorage.getItem(key));
  } catch {
    return FIRST_LAYOUT;
  }
}

/** Without storage the layout lasts as long as the page. */
function keep(key: string, layout: PersonalLayout): void {
  try {
    localStorage.setItem(key, JSON.stringify(layout));
  } catch {
    // The storage is full or switched off.
  }
}
