/** One part of a multipart body, written as it is: names are not escaped, so that they can be hostile. */
export interface RawPart {
  name: string;
  fileName?: string;
  type?: string;
  /** Further header lines. */
  headers?: string[];
  body: string | Buffer;
}

const BOUNDARY = '----helpdesk-test-boundary';

/** The body and content type of a multipart request. */
export function multipart(parts: RawPart[]): { body: Buffer<ArrayBuffer>; headers: Record<string, string> } {
  const chunks = parts.flatMap(({ name, fileName, type, headers = [], body }) => [
    [
      `--${BOUNDARY}`,
      `Content-Disposition: form-data; name="${name}"${fileName === undefined ? '' : `; filename="${fileName}"`}`,
      ...(type === undefined ? [] : [`Content-Type: ${type}`]),
      ...headers,
      '',
      '',
    ].join('\r\n'),
    body,
    '\r\n',
  ]);
  const body = Buffer.from(Buffer.concat([...chunks, `--${BOUNDARY}--\r\n`].map((chunk) => Buffer.from(chunk))));
  return { body, headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` } };
}
