const SIGNS: Record<string, string> = {
  Enter: '↵',
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  shift: '⇧',
};

/**
 * Keys as they stand on the keyboard: a list of strokes, each with what is pressed together.
 *
 * @param keys as shortcuts are written, such as `g c` or `mod+Enter`
 */
export function keyCaps(keys: string, isMac: boolean): string[][] {
  const signs: Record<string, string> = { ...SIGNS, mod: isMac ? '⌘' : 'Ctrl', alt: isMac ? '⌥' : 'Alt' };
  return keys.split(' ').map((stroke) => stroke.split('+').map((key) => signs[key] ?? (stroke.includes('+') ? key.toUpperCase() : key)));
}
