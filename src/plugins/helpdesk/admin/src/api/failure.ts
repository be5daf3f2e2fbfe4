/** What went wrong, as far as it changes what a person can do about it. */
export type Failure = 'offline' | 'forbidden' | 'missing' | 'refused' | 'server';

/** @param error what Strapi's fetch client threw, or what a query of its API ended with */
export function failureOf(error: unknown): Failure {
  switch (statusOf(error)) {
    case undefined:
      return 'offline';
    case 401:
    case 403:
      return 'forbidden';
    case 404:
      return 'missing';
    case 400:
      return 'refused';
    default:
      return 'server';
  }
}

function statusOf(error: unknown): number | undefined {
  const hasStatus = typeof error === 'object' && error !== null && 'status' in error;
  return hasStatus && typeof error.status === 'number' ? error.status : undefined;
}
