import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN } from '../../../shared/uids';
import type english from '../translations/en.json';

/** The id of a text of ours, without the plugin's prefix: a typo does not compile. */
export type TextId = keyof typeof english;

/** Our texts in the reader's language. */
export function useText(): (id: TextId, values?: Record<string, string | number>) => string {
  const { formatMessage } = useIntl();
  return useCallback((id, values) => formatMessage({ id: `${PLUGIN}.${id}` }, values), [formatMessage]);
}
