/** An answer with its JSON body, where it has one. */
export interface Answer {
  status: number;
  headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

export async function call(url: string, options: RequestInit & { json?: unknown } = {}): Promise<Answer> {
  const { json, ...init } = options;
  const response = await fetch(url, {
    ...init,
    ...(json !== undefined && { body: JSON.stringify(json) }),
    headers: { ...(json !== undefined && { 'content-type': 'application/json' }), ...init.headers },
  });
  const text = await response.text();
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch {
    // Not JSON; the text itself is looked at.
  }
  return { status: response.status, headers: response.headers, body };
}
