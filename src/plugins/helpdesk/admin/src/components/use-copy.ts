import { useEffect, useRef, useState } from 'react';
import { useNotifyAT } from '@strapi/design-system';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { useText } from './use-text';

const SHOWN_FOR = 1_500;

/** Copies a value; `isCopied` is true for a moment afterwards, and screen readers are told. */
export function useCopy(value: string) {
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const { notifyStatus } = useNotifyAT();
  const text = useText();
  const [isCopied, setCopied] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);

  async function copyValue(): Promise<void> {
    if (!(await copy(value))) {
      toggleNotification({ type: 'warning', message: text('copy.failed', { value }) });
      return;
    }
    notifyStatus(text('copy.done', { value }));
    setCopied(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCopied(false), SHOWN_FOR);
  }

  return { copyValue, isCopied };
}
