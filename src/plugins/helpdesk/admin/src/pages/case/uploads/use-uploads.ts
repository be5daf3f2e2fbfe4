import { useCallback, useEffect, useRef, useState } from 'react';
import { useAuth, useFetchClient } from '@strapi/strapi/admin';
import type { AttachmentSummary } from '../../../../../shared/contracts/cases';
import type { UploadFiles } from '../../../../../shared/contracts/messages';
import { UploadFailed, uploadFile } from '../../../api/upload-file';

/** A file on its way. */
export interface Uploading {
  /** Of this list only. */
  id: number;
  /** What the file is for, where a list is for several things. */
  purpose: string;
  name: string;
  /** How much of it has arrived, 0 to 1. */
  share: number;
  /** Why it did not arrive; empty where the server could not be reached, null while it is on its way. */
  failure: string | null;
}

/** Files that are being added to a case. Those that did not arrive stay in the list until they are put away. */
export function useUploads(documentId: string, onUploaded: (file: AttachmentSummary, purpose: string) => void) {
  const token = useAuth('HelpdeskUploads', (auth) => auth.token);
  const { post } = useFetchClient();
  const [uploads, setUploads] = useState<Uploading[]>([]);
  const running = useRef(new Map<number, AbortController>());
  const count = useRef(0);

  useEffect(() => {
    const controllers = running.current;
    return () => controllers.forEach((controller) => controller.abort());
  }, []);

  const change = (id: number, next: Partial<Uploading>) =>
    setUploads((before) => before.map((upload) => (upload.id === id ? { ...upload, ...next } : upload)));
  const dismiss = useCallback((id: number) => {
    running.current.get(id)?.abort();
    running.current.delete(id);
    setUploads((before) => before.filter((upload) => upload.id !== id));
  }, []);

  const dismissAll = useCallback(() => {
    running.current.forEach((controller) => controller.abort());
    running.current.clear();
    setUploads([]);
  }, []);

  async function send(file: File, id: number, signal: AbortSignal): Promise<AttachmentSummary | undefined> {
    const path = `/helpdesk/cases/${encodeURIComponent(documentId)}/uploads`;
    try {
      const url = `${(window.strapi as { backendURL?: string }).backendURL ?? ''}${path}`;
      return await uploadFile({ url, token, file, signal, onProgress: (share) => change(id, { share }) });
    } catch (error) {
      if (!(error instanceof UploadFailed) || error.status !== 401) throw error;
      // The session's short-lived token has run out; the panel's own client renews it.
      const body = new FormData();
      body.append('files', file, file.name);
      return (await post<UploadFiles.Response>(path, body)).data.data[0];
    }
  }

  async function add(file: File, purpose: string): Promise<void> {
    count.current += 1;
    const id = count.current;
    const controller = new AbortController();
    running.current.set(id, controller);
    setUploads((before) => [...before, { id, purpose, name: file.name, share: 0, failure: null }]);
    try {
      const uploaded = await send(file, id, controller.signal);
      if (!uploaded || controller.signal.aborted) return;
      onUploaded(uploaded, purpose);
      dismiss(id);
    } catch (error) {
      if (!controller.signal.aborted) change(id, { failure: error instanceof Error ? error.message : '' });
    }
  }

  return {
    uploads,
    add: (file: File, purpose = '') => void add(file, purpose),
    dismiss,
    dismissAll,
    isBusy: uploads.some(({ failure }) => failure === null),
  };
}
