import { createContext, useContext } from 'react';

interface Restorable {
  /** Of the case whose timeline it is */
  documentId: string;
  /** Id of the activity whose answers can be put back */
  restorable: string | null;
}

export const RestorableContext = createContext<Restorable>({ documentId: '', restorable: null });

export const useRestorable = () => useContext(RestorableContext);
