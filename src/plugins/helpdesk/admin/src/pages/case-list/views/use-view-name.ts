import { useCallback } from 'react';
import { BUILT_IN_VIEWS, type View } from '../../../../../shared/contracts/views';
import { useText } from '../../../components/use-text';

/** What a view is called: those of the product in the reader's language. */
export function useViewName(): (view: Pick<View, 'id' | 'name' | 'isBuiltIn'>) => string {
  const text = useText();
  return useCallback(
    ({ id, name }) => {
      const own = BUILT_IN_VIEWS.find((builtIn) => builtIn === id);
      return own ? text(`view.${own}`) : name;
    },
    [text],
  );
}
