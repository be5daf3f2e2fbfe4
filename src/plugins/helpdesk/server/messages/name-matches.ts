import { foldText } from '../../shared/fold-text';

/** Whether every word of a search begins a word of a name, whatever their case and accents. An empty search matches everybody. */
export function nameMatches(name: string, search: string): boolean {
  const words = foldText(name).split(/\s+/);
  return foldText(search)
    .split(/\s+/)
    .filter(Boolean)
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}
