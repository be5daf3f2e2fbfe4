import type { AttachmentSummary } from '../../../shared/contracts/cases';
import type { UploadFiles } from '../../../shared/contracts/messages';

/** What went wrong with an upload; `message` is the server's, empty where it did not answer. */
export class UploadFailed extends Error {
  override name = 'UploadFailed';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

interface Upload {
  url: string;
  token: string | null;
  file: File;
  /** @param share of the file that has arrived, 0 to 1 */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/**
 * Sends a file. By XMLHttpRequest, because `fetch` does not tell how far an upload is.
 *
 * @throws UploadFailed
 */
export function uploadFile({ url, token, file, onProgress, signal }: Upload): Promise<AttachmentSummary> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = () => reject(new UploadFailed(request.status, messageOf(request.responseText)));
    request.open('POST', url);
    request.setRequestHeader('Accept', 'application/json');
    if (token) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => lengthComputable && onProgress(loaded / total);
    request.onload = () => {
      const uploaded = request.status === 201 ? (JSON.parse(request.responseText) as UploadFiles.Response).data[0] : undefined;
      if (uploaded) resolve(uploaded);
      else fail();
    };
    request.onerror = fail;
    request.onabort = fail;
    signal.addEventListener('abort', () => request.abort());
    const body = new FormData();
    body.append('files', file, file.name);
    request.send(body);
  });
}

function messageOf(response: string): string {
  try {
    return String((JSON.parse(response) as { error?: { message?: string } }).error?.message ?? '');
  } catch {
    return '';
  }
}
