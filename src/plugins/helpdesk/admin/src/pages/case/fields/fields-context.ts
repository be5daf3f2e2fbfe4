import { createContext, useContext } from 'react';

interface FieldsOfCard {
  /** The field that the reader was led to last, as the server names it; another object each time. */
  asked: { field: string } | null;
  /** Leads the reader to a field: into its tab or form, with the focus in it. */
  goTo: (field: string) => void;
}

export const FieldsContext = createContext<FieldsOfCard>({ asked: null, goTo: () => undefined });

export const useFieldsOfCard = () => useContext(FieldsContext);
