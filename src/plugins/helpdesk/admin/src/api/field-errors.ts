/**
 * What a 400 says is wrong with which field.
 *
 * @param error what a query or mutation of the admin API ended with
 * @returns messages by path, such as `requester.email`; empty for anything but a 400 that names fields
 */
export function fieldErrorsOf(error: unknown): Record<string, string> {
  const { details } = (error ?? {}) as { details?: { errors?: { path: string[]; message: string }[] } };
  return Object.fromEntries((details?.errors ?? []).map(({ path, message }) => [path.join('.'), message]));
}
