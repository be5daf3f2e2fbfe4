export interface OriginFacts {
  /** The `Origin` header; absent when no browser asks. */
  origin: string | undefined;
  /** The `Host` header, or `X-Forwarded-Host` behind a proxy that is trusted. */
  host: string | undefined;
  /** Addresses under which server and admin panel are known to be reached; empty ones count for nothing. */
  known: string[];
}

/**
 * Whether a page may open a live connection: pages of the admin panel may, wherever it is served. The token in the
 * handshake is what lets somebody in; this keeps pages of others from even trying (RFC 6455, 10.2).
 */
export function isOriginAllowed({ origin, host, known }: OriginFacts): boolean {
  if (origin === undefined) return true;
  const asking = hostOf(origin);
  if (asking === null) return false;
  return asking === host?.toLowerCase() || known.some((url) => originOf(url) === originOf(origin));
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null;
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}
