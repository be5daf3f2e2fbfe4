import { createContext, useContext } from 'react';

export interface Workspace {
  /**
   * Closes the tab of a case, and shows what was seen before it.
   *
   * @param isSettled whoever closes it has saved, or was asked already: nobody is asked about unsaved work then
   */
  closeCase: (documentId: string, how?: { isSettled?: boolean }) => void;
}

export const WorkspaceContext = createContext<Workspace | null>(null);

/** What pages can do to the frame they are in. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('A page of the workspace stands outside of it');
  return workspace;
}
