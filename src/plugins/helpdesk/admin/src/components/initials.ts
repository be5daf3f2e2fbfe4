/** Up to two letters for somebody: of the first and the last word of their name. */
export function initials(name: string): string {
  const words = name.split(/[\s.,@_-]+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words.slice(0, 1);
  // By code points, so that a letter outside the basic plane is not cut in half.
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}
