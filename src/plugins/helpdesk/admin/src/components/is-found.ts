import { foldText } from '../../../shared/fold-text';

/** Whether what is typed occurs in a name, whatever its case and accents. */
export function isFound(name: string, typed: string): boolean {
  return foldText(name).includes(foldText(typed.trim()));
}
