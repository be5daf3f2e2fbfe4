import { useCallback, useState } from 'react';

/** Which forms of a case, by their slugs, have answers that are not saved. */
export function useUnsavedForms() {
  const [unsaved, setUnsaved] = useState<ReadonlySet<string>>(new Set());
  const onDirty = useCallback((slug: string, isUnsaved: boolean): void => {
    setUnsaved((before) => {
      if (before.has(slug) === isUnsaved) return before;
      return new Set(isUnsaved ? [...before, slug] : [...before].filter((other) => other !== slug));
    });
  }, []);
  return { isDirty: unsaved.size > 0, onDirty };
}
