/** Letters without their marks and in lower case, so that `Sara` finds `Sára`. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether every word of a search begins a word of a name. An empty search matches everybody. */
export function nameMatches(name: string, search: string): boolean {
  const words = folded(name).split(/\s+/);
  return folded(search)
    .split(/\s+/)
    .filter(Boolean)
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}
