/** The place where a page of a list ended: the sort value and id of its last row. */
export interface ListPlace {
  value: string | number;
  id: number;
}

export function encodePlace({ value, id }: ListPlace): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url');
}

/**
 * @param kind of the sort value: a name, or a time in milliseconds
 * @returns null when the text is no such place
 */
export function decodePlace(text: string, kind: 'string' | 'number'): ListPlace | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed)) return null;
    const [value, id] = parsed as unknown[];
    const isSound = typeof value === kind && Number.isSafeInteger(id) && (kind === 'string' || Math.abs(Number(value)) < 8.64e15);
    return isSound ? { value: value as string | number, id: id as number } : null;
  } catch {
    return null;
  }
}
