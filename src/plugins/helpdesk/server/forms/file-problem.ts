import type { FormField } from '../../shared/form-fields';
import { acceptedType } from '../attachments/accepted-type';

/** A file that came along. */
export interface Upload {
  /** As it will be stored; see `safeFileName`. */
  fileName: string;
  /** bytes */
  size: number;
}

/**
 * What is wrong with the answer to a file field.
 *
 * @param names as answered
 * @param uploads all files of the request; of several with one name, one has to fit
 * @returns null when every name is that of a file the field takes
 */
export function fileProblem(field: FormField, names: readonly string[], uploads: readonly Upload[]): string | null {
  for (const name of names) {
    const found = uploads.filter(({ fileName }) => fileName === name);
    if (found.length === 0) return `there is no file "${name}"`;
    if (!isTaken(name, field.accept)) return `"${name}" is not one of: ${field.accept?.join(', ')}`;
    const { maxBytes = Infinity } = field;
    if (found.every(({ size }) => size > maxBytes)) return `"${name}" is larger than ${maxBytes} bytes`;
  }
  return null;
}

/** By its ending, which is also what decides whether a file is taken at all. */
function isTaken(name: string, accept: readonly string[] | undefined): boolean {
  if (!accept) return true;
  const type = acceptedType(name, undefined);
  return type !== null && accept.some((wanted) => (wanted.endsWith('/*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted));
}
