import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { localise, type Localised } from '../../../shared/localised';

/** Texts that admins wrote in several languages, in the reader's. */
export function useLocalised(): (texts: Localised | null | undefined) => string {
  const { locale } = useIntl();
  return useCallback((texts) => localise(texts, locale), [locale]);
}
