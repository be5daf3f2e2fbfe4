import { useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';

/** Languages by their names in the reader's language. */
export function useLanguageName(): (language: string) => string {
  const { locale } = useIntl();
  const names = useMemo(() => new Intl.DisplayNames([locale], { type: 'language' }), [locale]);
  return useCallback(
    (language) => {
      try {
        return names.of(language) ?? language;
      } catch {
        return language; // not a language tag at all
      }
    },
    [names],
  );
}
