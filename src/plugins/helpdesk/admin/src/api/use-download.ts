import { useState } from 'react';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import type { AttachmentSummary } from '../../../shared/contracts/cases';
import { useText } from '../components/use-text';
import { failureOf } from './failure';

/** Saves an attachment to the reader's disk. It is fetched by script, because a plain link would carry no token. */
export function useDownload({ id, fileName }: AttachmentSummary) {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const text = useText();
  const [isBusy, setBusy] = useState(false);

  async function download(): Promise<void> {
    setBusy(true);
    try {
      const { data } = await get(`/helpdesk/attachments/${encodeURIComponent(id)}`, { responseType: 'blob' });
      save(data, fileName);
    } catch (error) {
      const reason = failureOf(error) === 'missing' ? 'attachment.gone' : 'attachment.failed';
      toggleNotification({ type: 'danger', message: text(reason, { name: fileName }) });
    } finally {
      setBusy(false);
    }
  }

  return { download, isBusy };
}

function save(content: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = fileName;
  link.click();
  // Only once the browser has taken it over.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
